import type { When } from './date-order.ts';
import type { AnyFacts } from './facts.ts';
import { fieldsOf, nameOf, pathOf, type HeldField } from './field-walk.ts';
import type { Parts } from './section.ts';
import { precisions, type DatedMoment, type Precision } from './values.ts';

/** A date the case tells, and where. `name` is `part.field`, without label. */
export interface DatePlace {
  readonly name: string;
  readonly part: string;
  readonly label: string;
  readonly path: string;
  readonly when: When;
}

/** Every date, dated moment and dated duty of the given parts. */
export function datesOf(parts: Parts, facts: AnyFacts): readonly DatePlace[] {
  return fieldsOf(parts, facts).flatMap((place) => {
    const when = whenIn(place);
    if (when === null) return [];
    return [{ name: nameOf(place), part: place.part, label: place.label, path: pathOf(place), when }];
  });
}

function whenIn({ kind, value }: HeldField): When | null {
  if (kind === 'date') return isDate(value) ? value : null;
  if (kind !== 'moment' && kind !== 'duty') return null;
  if (typeof value !== 'object' || value === null || !('date' in value) || !isDate(value.date)) return null;
  return kind === 'moment' ? momentOf(value.date, value) : value.date;
}

function momentOf(date: string, value: object): DatedMoment {
  const time = 'time' in value && typeof value.time === 'string' ? value.time : undefined;
  const precision = 'precision' in value ? precisions.find((one) => one === value.precision) : undefined;
  return withoutUndefined(date, time, precision);
}

function withoutUndefined(
  date: string,
  time: string | undefined,
  precision: Precision | undefined,
): DatedMoment {
  return { date, ...(time !== undefined && { time }), ...(precision !== undefined && { precision }) };
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
