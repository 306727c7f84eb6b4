/** The reason that goes with a change of a frozen basis, or nothing. */
export interface Correction {
  readonly correction?: string;
}

/**
 * Rättelse: after the decision is fixed, a change of its basis carries a reason. The reason is given once per case and
 * sitting, and goes with every change until the user leaves the case. An edit that waits to be saved takes it along when
 * it is made, since the case may have been left when its turn comes.
 */
const reasons = new Map<string, string>();

export function correctionFor(caseId: string): Correction {
  const reason = reasons.get(caseId);
  return reason === undefined ? {} : { correction: reason };
}

export function startCorrection(caseId: string, reason: string): void {
  reasons.set(caseId, reason);
}

export function endCorrection(caseId: string): void {
  reasons.delete(caseId);
}
