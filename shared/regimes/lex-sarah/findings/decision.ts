import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import { isPrivate } from '../track.ts';
import { isSerious } from './case-phase.ts';
import { gated, type Rule } from './remark.ts';

/** The utredning ends in a beslut or a standpoint: SOSFS 2011:5 5 kap. (secondary, checked 2026-11-22). */
export const standpointRules: Rule = ({ decision }) =>
  when(
    decision.degree === undefined && decision.proposedDegree === undefined,
    'S301',
    'decision.proposedDegree',
  );

/**
 * The decision: degree, reasons, date, decider on delegation, jäv. That the decision closes the utredning: SOSFS 2011:5
 * 5 kap. (secondary, checked 2026-11-22). Who decides differs between municipalities: delegationsordning (secondary);
 * jäv: förvaltningslagen and kommunallagen (sections not verified).
 */
export const decisionRules: Rule = ({ decision }) => {
  const committee = decision.deciderRole === 'namnd';
  const decider = isBlank(decision.deciderRole) ? 'deciderRole' : 'deciderName';
  const nameless = isBlank(decision.deciderRole) || (!committee && isBlank(decision.deciderName));
  return [
    ...required('S302', 'decision.degree', decision.degree),
    ...required('S303', 'decision.reasons', decision.reasons),
    ...required('S304', 'decision.decidedOn', decision.decidedOn),
    ...when(nameless, 'S305', `decision.${decider}`),
    ...when(!committee && isBlank(decision.deciderTitle), 'S306', 'decision.deciderTitle'),
    ...when(committee && isBlank(decision.protocol), 'S307', 'decision.protocol'),
    ...required('S308', 'decision.deciderConflict', decision.deciderConflict),
    ...when(
      decision.deciderConflict === true && isBlank(decision.deciderConflictNote),
      'S309',
      'decision.deciderConflictNote',
    ),
    ...when(
      decision.deciderRole !== 'sas' && isBlank(decision.proposedDegree),
      'S310',
      'decision.proposedDegree',
    ),
    ...when(!committee && isBlank(decision.delegationPoint), 'K20c', 'decision.delegationPoint'),
  ];
};

/**
 * A serious degree is notified: SoL 27 kap. 6 §, LSS 24 f § (verbatim, checked 2026-11-22). A private provider notifies
 * itself.
 */
export const notifyDutyRules: Rule = (facts) => {
  const { decision, notificationDecision: chosen } = facts;
  const serious = isSerious(decision.degree) && !isPrivate(facts);
  const undated =
    facts.initialAssessment.obviouslySerious === true && chosen.notify === false && isBlank(chosen.decidedOn);
  return [
    ...when(serious && chosen.notify !== true, 'S311', 'notificationDecision.notify'),
    ...when(chosen.notify === false && isBlank(chosen.reasons), 'S312', 'notificationDecision.reasons'),
    ...gated(['beslut'], when(undated, 'S322', 'notificationDecision.decidedOn')),
  ];
};
