import type { LexSarahFacts } from './parts.ts';

/**
 * The degree a notification is made at: as decided for the notification, else the decision's own when it is one that must
 * be notified (domain decision 4).
 */
export function degreeOfNotification(
  facts: LexSarahFacts,
): 'allvarligt' | 'pataglig-risk-allvarligt' | undefined {
  if (facts.notificationDecision.degree) return facts.notificationDecision.degree;
  const degree = facts.decision.degree;
  return degree === 'allvarligt' || degree === 'pataglig-risk-allvarligt' ? degree : undefined;
}
