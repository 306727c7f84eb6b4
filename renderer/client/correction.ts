/**
 * Rättelse: after the decision is fixed, a change of its basis carries a reason. The reason is given once per case and
 * sitting, and goes with every change until the user leaves the case.
 */
const reasons = new Map<string, string>();

export function correctionFor(caseId: string): { correction?: string } {
  const reason = reasons.get(caseId);
  return reason === undefined ? {} : { correction: reason };
}

export function startCorrection(caseId: string, reason: string): void {
  reasons.set(caseId, reason);
}

export function endCorrection(caseId: string): void {
  reasons.delete(caseId);
}
