import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * Direktbeslut: every report ends in a decision, and where it is quickly clear that there is no missförhållande, or the
 * risk is "oklar eller avlägsen", a documented standpoint is enough. IVO, questions and answers on lex Sarah (official,
 * checked 2026-11-22); the duty itself is SoL 27 kap. 5 §, LSS 24 e §.
 */
export const directDecisionRules: Rule = ({ directDecision: direct }) => [
  ...required('S161', 'directDecision.facts', direct.facts),
  ...required('S162', 'directDecision.reasonCode', direct.reasonCode),
  ...required('S163', 'directDecision.reasons', direct.reasons),
  ...required('S164', 'directDecision.decidedOn', direct.decidedOn),
  ...when(
    isBlank(direct.deciderRole) || (direct.deciderRole !== 'namnd' && isBlank(direct.deciderName)),
    'S165',
    isBlank(direct.deciderRole) ? 'directDecision.deciderRole' : 'directDecision.deciderName',
  ),
  ...when(
    direct.deciderRole !== 'namnd' && isBlank(direct.deciderTitle),
    'S166',
    'directDecision.deciderTitle',
  ),
  ...required('S167', 'directDecision.possibleConsequence', direct.possibleConsequence),
  ...when(
    direct.deciderRole !== 'namnd' && isBlank(direct.delegationPoint),
    'K20d',
    'directDecision.delegationPoint',
  ),
];

/**
 * What the direktbeslut says beside its own fields. Its lagrum is cited: SoL 27 kap. 5 §, LSS 24 e § (verbatim, checked
 * 2026-11-22). Unit, time and receiver stand in it because a reader needs them; no act asks for them.
 */
export const directDecisionHeadRules: Rule = ({ registration, event, handover, directDecision }) => {
  const unsaid = isBlank(handover.to) && isBlank(handover.recipient);
  return [
    ...required('S121', 'registration.lagrum', registration.lagrum),
    ...mayPass(required('S124', 'registration.unit', registration.unit)),
    ...mayPass(required('S112', 'event.startsAt', event.startsAt)),
    ...when(unsaid && directDecision.reasonCode !== 'dubblett', 'S176', 'handover.to'),
  ];
};

const mayPass = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.map((remark) => ({ ...remark, overridable: true, provision: 'local' }));

/** Reasons for which actual harm does not speak against a direktbeslut: the matter is another's, or already handled. */
const notOurs = ['halso-och-sjukvard', 'annan-huvudman', 'privat-utforare', 'arbetsmiljo', 'dubblett'];

/**
 * The short track is for reports without threat to, or consequence for, life, safety or health: definition in SOSFS
 * 2011:5 2 kap. 3 § (secondary, checked 2026-11-22).
 */
export const shortTrackFitRules: Rule = ({ initialAssessment: initial, directDecision }) => {
  const handledElsewhere = notOurs.includes(directDecision.reasonCode ?? '');
  const harmful = initial.harm === 'faktisk' || initial.riskIs === 'pataglig';
  return [
    ...when(isBlank(initial.harm) && !handledElsewhere, 'S145', 'initialAssessment.harm'),
    ...when(
      initial.harm === 'mojlig' && isBlank(initial.riskIs) && !handledElsewhere,
      'S146',
      'initialAssessment.riskIs',
    ),
    ...when(harmful && !handledElsewhere, 'S147', 'initialAssessment.route'),
    ...when(initial.obviouslySerious === true && !handledElsewhere, 'S148', 'initialAssessment.route'),
  ];
};
