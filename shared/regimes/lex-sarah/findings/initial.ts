import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import type { Lagrum } from '../parts/registration.ts';
import { isPrivate } from '../track.ts';
import { isNotified } from './case-phase.ts';
import { gated, type Rule } from './remark.ts';

/**
 * The initial assessment: every report is investigated "genast" or "utan dröjsmål", SoL 27 kap. 5 §, LSS 24 e § (verbatim,
 * checked 2026-11-22), how deeply depends on what has happened. Only duties under SoL and LSS are lex Sarah: an event in
 * health care goes to MAS or MAR. What is obviously serious is notified at once, SoL 27 kap. 6 §, LSS 24 f § (verbatim).
 */
export const initialRules: Rule = (facts) => {
  const { initialAssessment: initial, notificationDecision } = facts;
  const open = initial.route !== 'direktbeslut';
  const undecided = notificationDecision.notify === undefined && !isNotified(facts) && !isPrivate(facts);
  return [
    ...required('S141', 'initialAssessment.route', initial.route),
    ...required('S144', 'initialAssessment.brokenDuty', initial.brokenDuty),
    ...when(open && initial.brokenDuty === 'hsl', 'S149', 'parallelDuties.mas'),
    ...when(
      open && undecided && initial.obviouslySerious === true,
      'S151',
      'initialAssessment.obviouslySerious',
    ),
  ];
};

/** What an initial assessment that led to an investigation must show: reasons, date and who made it. */
export const initialOfInvestigationRules: Rule = ({ initialAssessment: initial, registration }) => {
  const brokenLagrum = lagrumOf(initial.brokenDuty);
  const chosen = registration.lagrum ?? [];
  const missing = isBlank(initial.assessedOn) ? 'assessedOn' : 'assessedBy';
  return [
    ...required('S142', 'initialAssessment.reasons', initial.reasons),
    ...when(isBlank(initial[missing]), 'S143', `initialAssessment.${missing}`),
    ...when(
      brokenLagrum !== null && chosen.length > 0 && !chosen.includes(brokenLagrum),
      'S150',
      'registration.lagrum',
    ),
  ];
};

function lagrumOf(brokenDuty: string | undefined): Lagrum | null {
  if (brokenDuty === 'sol') return 'SoL';
  return brokenDuty === 'lss' ? 'LSS' : null;
}

/**
 * Whoever chose the short track, and when, is provenance (domain decision 9: every note carries date and recorder). Advice:
 * the direktbeslut has a date and a decider of its own. No provision demands it of the initial assessment itself.
 */
export const initialOfShortTrackRules: Rule = ({ initialAssessment: initial }) => {
  const missing = isBlank(initial.assessedOn) ? 'assessedOn' : 'assessedBy';
  return gated([], when(isBlank(initial[missing]), 'S143', `initialAssessment.${missing}`));
};
