import { withoutSupplements } from '../../../domain/supplements.ts';
import type { Duty } from '../../../domain/values.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Context } from './desk.ts';

/**
 * The case as it was known on a day (`YYYY-MM-DD`): what was done later is still planned, by its due date, and feedback and
 * follow-ups of later days have not been, nor questions tried later. What has no date stands: nobody can say that it is later.
 */
export function knownOn(facts: LexSarahFacts, asOf: string): LexSarahFacts {
  const isLater = (date: string | undefined): boolean => date !== undefined && date > asOf;
  const { feedbackToIndividual, feedbackToUnit, feedbackToCommittee, ...closing } = facts.closing;
  return {
    ...facts,
    reports: facts.reports.map(withoutLaterFeedback(isLater)),
    actions: facts.actions.map((action) => asOfThen(action, isLater)),
    triedQuestions: facts.triedQuestions.filter(({ on }) => !isLater(on)),
    followUps: facts.followUps.filter(({ date }) => !isLater(date)),
    closing: {
      ...closing,
      ...unlessLater(isLater, { feedbackToIndividual }),
      ...unlessLater(isLater, { feedbackToUnit }),
      ...unlessLater(isLater, { feedbackToCommittee }),
    },
  };
}

/**
 * What the decision and its investigation are written from: the case on the decision's day or, until there is one, today.
 * What was added after it was fixed is none of it, whichever day it bears.
 */
export const asDecided = (context: Context): Context => ({
  ...context,
  facts: knownOn(
    withoutSupplements(context.facts, context.supplements),
    context.facts.decision.decidedOn ?? context.today,
  ),
});

/** The day a notification speaks from: sent, else signed; undefined while it has neither. */
export const notificationDay = ({ notification }: LexSarahFacts): string | undefined =>
  notification.sentOn ?? notification.date;

type IsLater = (date: string | undefined) => boolean;
type Report = LexSarahFacts['reports'][number];
type Action = LexSarahFacts['actions'][number];

/** What is done or decided later is taken back. Of a state then nothing is known, unless it was decided on by that day. */
function asOfThen(action: Action, isLater: IsLater): Action {
  const { doneOn, decidedOn, decidedBy, state: _state, ...rest } = action;
  if (!isLater(doneOn) && !isLater(decidedOn)) return action;
  const done = doneOn === undefined || isLater(doneOn) ? {} : { doneOn };
  if (isLater(decidedOn)) return { ...rest, ...done };
  const decided = {
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  };
  return { ...rest, ...decided, ...(decidedOn === undefined ? {} : { state: 'beslutad' as const }) };
}

const withoutLaterFeedback =
  (isLater: IsLater) =>
  (report: Report): Report => {
    if (!isLater(report.feedback?.date)) return report;
    const { feedback: _feedback, feedbackText: _text, ...rest } = report;
    return rest;
  };

function unlessLater<Key extends string>(
  isLater: IsLater,
  answer: Readonly<Record<Key, Duty | undefined>>,
): Partial<Record<Key, Duty>> {
  const given: Partial<Record<Key, Duty>> = {};
  for (const key in answer) {
    const duty = answer[key];
    if (duty && !isLater(duty.date)) given[key] = duty;
  }
  return given;
}
