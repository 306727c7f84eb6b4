import type { Degree } from '../parts/assessment.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isPrivate, onShortTrack } from '../track.ts';

/** How far a case has come, as far as it decides which rules apply (domain decisions 4-6). */
export type CasePhase = 'undecided' | 'direct' | 'investigation';

/** A case whose way has not been chosen counts as investigated as soon as it holds an investigation's work. */
export function casePhase(facts: LexSarahFacts): CasePhase {
  if (onShortTrack(facts)) return 'direct';
  const begun =
    facts.initialAssessment.route === 'utredning' ||
    facts.causes.length > 0 ||
    facts.deviations.length > 0 ||
    facts.decision.degree !== undefined;
  return begun ? 'investigation' : 'undecided';
}

const seriousDegrees: readonly Degree[] = ['pataglig-risk-allvarligt', 'allvarligt'];

export const isSerious = (degree: Degree | undefined): boolean =>
  degree !== undefined && seriousDegrees.includes(degree);

/** The outcome decided or, until then, proposed. */
export const expectedDegree = (facts: LexSarahFacts): Degree | undefined =>
  facts.decision.degree ?? facts.decision.proposedDegree;

export const isDecided = (facts: LexSarahFacts): boolean =>
  onShortTrack(facts)
    ? facts.directDecision.decidedOn !== undefined
    : facts.decision.degree !== undefined && facts.decision.decidedOn !== undefined;

export const isNotified = (facts: LexSarahFacts): boolean => facts.notification.sentOn !== undefined;

/** True when the case has been notified, is to be notified, or has been assessed as serious before its decision. */
export function concernsNotification(facts: LexSarahFacts): boolean {
  if (onShortTrack(facts) || isPrivate(facts)) return false;
  if (facts.notificationDecision.notify === true || isNotified(facts)) return true;
  if (facts.decision.degree !== undefined) return isSerious(facts.decision.degree);
  if (facts.notificationDecision.notify === false) return false;
  return (
    facts.initialAssessment.obviouslySerious === true ||
    facts.assessment.serious === 'ja' ||
    isSerious(facts.decision.proposedDegree)
  );
}
