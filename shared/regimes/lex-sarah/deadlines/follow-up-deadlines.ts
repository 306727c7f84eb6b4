import { isGoing } from '../../../domain/actions.ts';
import { earliest } from '../../../domain/calendar-dates.ts';
import { measuredOn } from '../../../domain/effect.ts';
import type { Deadline } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { deadline } from './deadline.ts';

/**
 * Actions, the measuring of their effect and the follow-up of the case: dates the case sets itself. That effect is followed
 * up apart from completion: IVO's follow-up of lex Sarah 2017 (official, checked 2026-11-22).
 */
export function followUpDeadlines(facts: LexSarahFacts): readonly Deadline[] {
  return [...actionDeadlines(facts), ...plannedFollowUps(facts)];
}

/** An action broken off is due no more. Its effect is measured by a follow-up that names it and did not come too early. */
function actionDeadlines({ actions, followUps }: LexSarahFacts): readonly Deadline[] {
  return actions.filter(isGoing).flatMap(({ id, label, dueOn, doneOn, measureOn }) => [
    ...deadline({ kind: 'atgard', date: dueOn, field: `actions/${label}.doneOn`, metOn: doneOn, label }),
    ...deadline({
      kind: 'effektmatning',
      date: measureOn,
      field: 'followUps',
      metOn: measuredOn(id, followUps),
      label,
    }),
  ]);
}

/**
 * The case's planned follow-up is met by one made on that day or later, since earlier ones may concern a single action. A
 * follow-up's next one is met by any made after it.
 */
function plannedFollowUps({ closing, followUps }: LexSarahFacts): readonly Deadline[] {
  const planned = closing.followUpOn;
  return [
    ...deadline({
      kind: 'uppfoljning',
      date: planned,
      field: 'followUps',
      metOn: firstMade(followUps, (made) => made >= (planned ?? '')),
    }),
    ...followUps.flatMap(({ label, date, nextOn }) =>
      deadline({
        kind: 'uppfoljning',
        date: nextOn,
        field: 'followUps',
        metOn: date && firstMade(followUps, (made) => made > date),
        label,
      }),
    ),
  ];
}

function firstMade(
  followUps: LexSarahFacts['followUps'],
  counts: (made: string) => boolean,
): string | undefined {
  return (
    earliest(followUps.map(({ date }) => date).filter((date) => date !== undefined && counts(date))) ??
    undefined
  );
}
