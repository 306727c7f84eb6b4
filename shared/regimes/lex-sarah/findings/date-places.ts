import { moment, localDate } from '../../../domain/values.ts';
import type { When } from '../../../domain/date-order.ts';
import type { LexSarahFacts } from '../parts.ts';
import { fieldsOf, pathOf, type HeldField } from './field-walk.ts';

/** A date the case tells, and where. `name` is `part.field`, without label. */
export interface DatePlace {
  readonly name: string;
  readonly part: string;
  readonly label: string;
  readonly path: string;
  readonly when: When;
}

/** Every date, moment and dated duty of the case. */
export function datesOf(facts: LexSarahFacts): readonly DatePlace[] {
  return fieldsOf(facts).flatMap((place) => {
    const when = whenIn(place);
    if (when === null) return [];
    return [
      {
        name: `${place.part}.${place.name}`,
        part: place.part,
        label: place.label,
        path: pathOf(place),
        when,
      },
    ];
  });
}

function whenIn({ kind, value }: HeldField): When | null {
  if (kind === 'date') return localDate.safeParse(value).data ?? null;
  if (kind === 'moment') return moment.safeParse(value).data ?? null;
  if (kind !== 'duty' || typeof value !== 'object' || value === null || !('date' in value)) return null;
  return localDate.safeParse(value.date).data ?? null;
}
