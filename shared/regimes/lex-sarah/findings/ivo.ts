import { isBlank } from '../../../domain/blank.ts';
import { requiredOf, when, whenOf } from '../../../domain/remark.ts';
import { twoMonthDue } from '../law/two-months.ts';
import type { LexSarahFacts } from '../parts.ts';
import { workingDayBefore } from '../../../domain/working-days.ts';
import { isDecided, isNotified, isSerious } from './case-phase.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * After the notification: channel, the utredning within two calendar months, a milder final degree told. Two months: SOSFS
 * 2011:5 6 kap. (seen before 2025, survival unverified, checked 2026-11-22). Channel: IVO's e-service or post (official).
 */
export const afterNotificationRules: Rule = (facts, { today }) => {
  const { notification, decision } = facts;
  if (!isNotified(facts)) return unsentRemarks(facts, today);
  const milder = decision.degree !== undefined && !isSerious(decision.degree);
  const toSend = isDecided(facts) && isUtredningUnsent(facts);
  return [
    ...when(isBlank(notification.channel), 'S421', 'notification.channel'),
    ...twoMonthRemarks(facts, today),
    ...when(milder && toSend, 'S424', 'notification.investigationSentOn', { degree: decision.degree ?? '' }),
    ...when(toSend, 'S425', 'notification.investigationSentOn'),
  ];
};

/** "Snarast" is no date: what is decided but not sent is shown with the day of the decision. */
function unsentRemarks(
  { notification, notificationDecision: chosen }: LexSarahFacts,
  today: string,
): readonly Remark[] {
  const waiting = chosen.notify === true && chosen.decidedOn !== undefined && chosen.decidedOn <= today;
  return [
    ...when(!isBlank(notification.ivoNumber), 'S430', 'notification.ivoNumber'),
    ...when(waiting, 'S325', 'notification.sentOn', { date: chosen.decidedOn ?? '' }),
  ];
}

/** Completions: IVO may demand documents, SoL 28 kap. 5 and 8 §§ (verbatim, checked 2026-11-22); the date is IVO's letter's. */
export const completionRules: Rule = ({ completions, ivoDecision }, { today }) => [
  ...completions.flatMap((one) => {
    const missing = isBlank(one.dueOn) ? 'dueOn' : 'subject';
    const overdue = one.dueOn !== undefined && one.dueOn < today && isBlank(one.answeredOn);
    return [
      ...requiredOf('S426', 'completions', one, missing, one[missing]),
      ...whenOf(overdue, 'S427', 'completions', one, 'answeredOn', { date: one.dueOn ?? '' }),
      ...whenOf(!isBlank(one.answeredOn) && isBlank(one.answer), 'S428', 'completions', one, 'answer'),
    ];
  }),
  ...when(!isBlank(ivoDecision.decidedOn) && isBlank(ivoDecision.outcome), 'S429', 'ivoDecision.outcome'),
];

function isUtredningUnsent({ notification }: LexSarahFacts): boolean {
  const enclosed = notification.enclosures?.some((one) => one === 'utredning-sol' || one === 'utredning-lss');
  return enclosed !== true && isBlank(notification.investigationSentOn);
}

function twoMonthRemarks(facts: LexSarahFacts, today: string): readonly Remark[] {
  const due = twoMonthDue(facts);
  if (due === null || facts.notification.investigationSentOn !== undefined) return [];
  const workingDay = workingDayBefore(due);
  const field = 'notification.investigationSentOn';
  if (due < today) return when(true, 'S422', field, { date: due });
  return workingDay ? when(true, 'S423', field, { date: due, workingDay }) : [];
}
