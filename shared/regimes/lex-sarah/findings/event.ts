import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import { isPrivate } from '../track.ts';
import type { Rule } from './remark.ts';

/**
 * What happened, when, how it was noticed, and where it belongs. SOSFS 2011:5 5 kap. (secondary, checked 2026-11-22):
 * the utredning shows what it consisted of, when and how it was noticed and when it occurred. Which act applies: SoL and
 * LSS only.
 */
export const eventRules: Rule = ({ event, registration }) => [
  ...required('S111', 'event.summary', event.summary),
  ...required('S112', 'event.startsAt', event.startsAt),
  ...required('S113', 'event.discoveredAt', event.discoveredAt),
  ...required('S114', 'event.howDiscovered', event.howDiscovered),
  ...required('S115', 'event.types', event.types),
  ...required('S121', 'registration.lagrum', registration.lagrum),
  ...required('S122', 'registration.area', registration.area),
  ...required('S123', 'registration.operation', registration.operation),
  ...required('S124', 'registration.unit', registration.unit),
];

/** Who investigates, and jäv asked at assignment (förvaltningslagen and kommunallagen, sections not verified). */
export const assignmentRules: Rule = ({ registration }) => [
  ...when(
    isBlank(registration.investigator) || isBlank(registration.investigatorTitle),
    'S126',
    isBlank(registration.investigator) ? 'registration.investigator' : 'registration.investigatorTitle',
  ),
  ...required('S127', 'registration.conflictOfInterest', registration.conflictOfInterest),
  ...when(
    registration.conflictOfInterest === true && isBlank(registration.conflictNote),
    'S128',
    'registration.conflictNote',
  ),
];

/**
 * A private provider investigates and notifies itself and informs the committee: SoL 27 kap. 4 §, LSS 24 d § (verbatim,
 * checked 2026-11-22). The municipality asks for its utredning.
 */
export const providerRules: Rule = (facts, { today }) => {
  if (!isPrivate(facts)) return [];
  const { registration, providerInvestigation: own, initialAssessment } = facts;
  const overdue = own.dueOn !== undefined && own.dueOn < today && own.receivedOn === undefined;
  return [
    ...required('S130', 'registration.provider', registration.provider),
    ...required('S441', 'providerInvestigation.requestedOn', own.requestedOn),
    ...when(overdue, 'S442', 'providerInvestigation.receivedOn', { date: own.dueOn ?? '' }),
    ...when(initialAssessment.route === 'utredning', 'S443', 'initialAssessment.route'),
  ];
};
