import { isBlank } from '../../../domain/blank.ts';
import { required, when, whenOf } from '../../../domain/remark.ts';
import type { RuleContext } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { notifiedMeasures } from '../notified-measures.ts';
import { concernsNotification } from './case-phase.ts';
import { enclosureRemarks } from './notification-enclosures.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * The anmälan and its own items, never the unfinished utredning (domain decision 6). Form: SOSFS 2011:5 6 kap. and its
 * annex (labels verbatim in the 2013 edition, checked 2026-11-22; the 2025 amendment has not been read). Duty: SoL 27
 * kap. 6 §, LSS 24 f § (verbatim). Items are numbered as on the form: S401 to S413.
 */
export const notificationRules: Rule = (facts, context) => {
  if (!concernsNotification(facts)) return [];
  return [
    ...decisionRemarks(facts),
    ...headRemarks(facts),
    ...senderRemarks(facts, context),
    ...placeRemarks(facts),
    ...descriptionRemarks(facts),
    ...enclosureRemarks(facts),
    ...endRemarks(facts),
  ];
};

function decisionRemarks({ notificationDecision: chosen }: LexSarahFacts): readonly Remark[] {
  if (chosen.notify !== true) return when(chosen.notify === undefined, 'S321', 'notificationDecision.notify');
  const committee = chosen.deciderRole === 'namnd';
  const decider = isBlank(chosen.deciderRole) ? 'deciderRole' : 'deciderName';
  return [
    ...required('S322', 'notificationDecision.decidedOn', chosen.decidedOn),
    ...when(
      isBlank(chosen.deciderRole) || (!committee && isBlank(chosen.deciderName)),
      'S323',
      `notificationDecision.${decider}`,
    ),
    ...required('S324', 'notificationDecision.reasons', chosen.reasons),
    ...when(!committee && isBlank(chosen.delegationPoint), 'K20e', 'notificationDecision.delegationPoint'),
  ];
}

/** Items 1-3. */
function headRemarks({ registration, notificationDecision }: LexSarahFacts): readonly Remark[] {
  return [
    ...required('S401', 'registration.lagrum', registration.lagrum),
    ...required('S402', 'notificationDecision.degree', notificationDecision.degree),
    ...required('S403', 'registration.diaryNumber', registration.diaryNumber),
  ];
}

const contactFields = [
  'contactName',
  'contactTitle',
  'workplace',
  'street',
  'postalCode',
  'city',
  'phone',
  'email',
] as const;

/** Items 4 and 5. What the case leaves empty comes from the register's settings. */
function senderRemarks({ sender }: LexSarahFacts, { settings }: RuleContext): readonly Remark[] {
  const known = settings.organisation;
  const kind = sender.kind ?? known?.kind;
  const names =
    kind === 'namnd'
      ? (['committee', 'municipality'] as const)
      : kind === 'enskild-verksamhet'
        ? (['company'] as const)
        : [];
  const lacks = (field: (typeof contactFields)[number] | (typeof names)[number]) =>
    isBlank(sender[field]) && isBlank(known?.[field]);
  const item = (field: string) => ({ item: `sender.${field}` });
  return [
    ...when(kind === undefined, 'S404', 'sender.kind', item('kind')),
    ...names.filter(lacks).flatMap((field) => when(true, 'S404', `sender.${field}`, item(field))),
    ...contactFields.filter(lacks).flatMap((field) => when(true, 'S405', `sender.${field}`, item(field))),
  ];
}

/** Item 6: unit, type of activity, address, and date, weekday and clock time of the event. */
function placeRemarks({ registration, event }: LexSarahFacts): readonly Remark[] {
  const fields = ['unit', 'unitStreet', 'unitPostalCode', 'unitCity', 'unitPhone'] as const;
  const item = (field: string) => ({ item: `registration.${field}` });
  const untimed = event.startsAt !== undefined && event.startsAt.time === undefined;
  return [
    ...fields.flatMap((field) =>
      when(isBlank(registration[field]), 'S406', `registration.${field}`, item(field)),
    ),
    ...when(
      isBlank(registration.area) && isBlank(registration.service),
      'S406',
      'registration.area',
      item('area'),
    ),
    ...required('S406b', 'event.startsAt', event.startsAt),
    ...when(untimed && event.startsAt?.precision !== 'unknown', 'S406c', 'event.startsAt'),
  ];
}

/** Items 7 and 8. */
function descriptionRemarks({ notification, persons }: LexSarahFacts): readonly Remark[] {
  const told = notification.individualsInformed;
  const untold = persons.filter(
    ({ role, informedOfNotification: duty }) => role === 'enskild' && duty?.answer === 'no',
  );
  return [
    ...required('S407', 'notification.description', notification.description),
    ...required('S408', 'notification.individualsInformed', told),
    ...when(
      told === 'nej' && isBlank(notification.individualsInformedNote),
      'S408b',
      'notification.individualsInformedNote',
    ),
    ...untold.flatMap((person) =>
      whenOf(told === 'ja', 'S408c', 'persons', person, 'informedOfNotification'),
    ),
  ];
}

/** Items 10-13. */
function endRemarks(facts: LexSarahFacts): readonly Remark[] {
  const { notification } = facts;
  const { immediateMeasures, actions } = notifiedMeasures(facts);
  const tellsNone = isBlank(notification.measures) && immediateMeasures.length + actions.length === 0;
  return [
    ...required('S410', 'notification.organisation', notification.organisation),
    ...required('S411', 'notification.staff', notification.staff),
    ...when(tellsNone, 'S412', 'notification.measures'),
    ...required('S413', 'notification.date', notification.date),
    ...required('S413b', 'notification.signatoryName', notification.signatoryName),
    ...required('S413c', 'notification.signature', notification.signature),
  ];
}
