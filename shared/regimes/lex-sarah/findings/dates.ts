import { dateOf, isOutOfOrder } from '../../../domain/date-order.ts';
import { inquiry } from './code-rule.ts';
import { datePairs, gatesOfPart, mayLieAhead, type DatePair } from './date-pairs.ts';
import { datesOf, type DatePlace } from './date-places.ts';
import { labelOf } from './field-walk.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * K20, date logic: no provision, checked against the order in which a case can go. Discovery does not come before the
 * event, a decision not before the report, a sending not before its decision; what is recorded as done is not ahead.
 */
export const dateRules: Rule = (facts, { today }) => {
  const dates = datesOf(facts);
  return [
    ...datePairs.flatMap((pair) => orderRemarks(pair, dates)),
    ...dates.flatMap((date) => futureRemarks(date, today)),
  ];
};

function orderRemarks({ earlier, later, gates }: DatePair, dates: readonly DatePlace[]): readonly Remark[] {
  const firsts = dates.filter(({ name }) => name === earlier);
  return dates
    .filter(({ name }) => name === later)
    .filter((second) => isOutOfOrder(firstFor(second, firsts)?.when, second.when))
    .map((second) => ({
      code: 'K20',
      field: second.path,
      values: { earlier, later, ...labelOf(second) },
      gates,
    }));
}

/** The same record's date within a collection, otherwise the earliest there is. */
function firstFor(second: DatePlace, firsts: readonly DatePlace[]): DatePlace | undefined {
  const own = firsts.filter(({ part }) => part === second.part);
  if (own.length > 0 && second.label !== '') return own.find(({ label }) => label === second.label);
  return [...firsts].sort((a, b) =>
    isOutOfOrder(b.when, a.when) ? -1 : isOutOfOrder(a.when, b.when) ? 1 : 0,
  )[0];
}

function futureRemarks(place: DatePlace, today: string): readonly Remark[] {
  const date = dateOf(place.when);
  if (date <= today || mayLieAhead.includes(place.name)) return [];
  const gates = gatesOfPart[place.part] ?? inquiry;
  return [{ code: 'K20b', field: place.path, values: { date, ...labelOf(place) }, gates }];
}
