import { isGoing, type Action } from '../actions.ts';
import { isBlank } from '../blank.ts';
import { dateOf, isOutOfOrder } from '../date-order.ts';
import { datesOf, type DatePlace } from '../date-places.ts';
import type { AnyFacts } from '../facts.ts';
import { labelOf } from '../field-walk.ts';
import { whenOf } from '../remark.ts';
import type { Parts } from '../section.ts';
import { sharedDatePairs, sharedDatesAhead, type DatePair } from './date-pairs.ts';
import type { AnalysisContext, AnalysisRemark } from './rule.ts';

/**
 * K20, date logic. No provision: what cannot be so points at a slip of the pen. K20: two dates in the wrong order; K20b:
 * recorded as done, yet ahead; K20f: an action is done without a date, or dated but not done. A regime gives all its parts,
 * and its own pairs and dates to come.
 */
export const dateLogicIn =
  (parts: Parts, own: { readonly pairs: readonly DatePair[]; readonly ahead: readonly string[] }) =>
  (
    facts: AnyFacts & { readonly actions: readonly Action[] },
    { today }: AnalysisContext,
  ): readonly AnalysisRemark[] => {
    const dates = datesOf(parts, facts);
    const places = placesOf(dates);
    const ahead = new Set([...sharedDatesAhead, ...own.ahead]);
    return [
      ...[...sharedDatePairs, ...own.pairs].flatMap((pair) => orderRemarks(pair, places)),
      ...dates.filter(({ name }) => !ahead.has(name)).flatMap((date) => futureRemarks(date, today)),
      ...facts.actions.filter(isGoing).flatMap(stateRemarks),
    ];
  };

/** The dates of one field: all of them, by record, and the earliest. */
interface FieldDates {
  readonly all: DatePlace[];
  readonly byLabel: Map<string, DatePlace>;
  earliest: DatePlace;
}

function placesOf(dates: readonly DatePlace[]): ReadonlyMap<string, FieldDates> {
  const places = new Map<string, FieldDates>();
  for (const date of dates) {
    const known = places.get(date.name);
    if (!known) {
      places.set(date.name, { all: [date], byLabel: new Map([[date.label, date]]), earliest: date });
      continue;
    }
    known.all.push(date);
    known.byLabel.set(date.label, date);
    if (isOutOfOrder(known.earliest.when, date.when)) known.earliest = date;
  }
  return places;
}

function orderRemarks(
  { earlier, later }: DatePair,
  places: ReadonlyMap<string, FieldDates>,
): readonly AnalysisRemark[] {
  const firsts = places.get(earlier);
  if (!firsts) return [];
  return (places.get(later)?.all ?? [])
    .filter((second) => isOutOfOrder(firstFor(second, firsts)?.when, second.when))
    .map((second) => ({ code: 'K20', field: second.path, values: { earlier, later, ...labelOf(second) } }));
}

/** The same record's date within a collection, otherwise the earliest there is. */
function firstFor(second: DatePlace, firsts: FieldDates): DatePlace | undefined {
  const isOwn = firsts.earliest.part === second.part && second.label !== '';
  return isOwn ? firsts.byLabel.get(second.label) : firsts.earliest;
}

function futureRemarks(place: DatePlace, today: string): readonly AnalysisRemark[] {
  const date = dateOf(place.when);
  return date !== undefined && date > today
    ? [{ code: 'K20b', field: place.path, values: { date, ...labelOf(place) } }]
    : [];
}

function stateRemarks(action: Action): readonly AnalysisRemark[] {
  const done = action.state === 'genomford';
  return whenOf(done !== !isBlank(action.doneOn), 'K20f', 'actions', action, done ? 'doneOn' : 'state');
}
