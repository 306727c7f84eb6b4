import { workingDayBefore } from '../../../domain/working-days.ts';
import type { Deadline } from '../../regime.ts';
import type { DeadlineKind } from './deadline-kinds.ts';

export interface Due {
  readonly kind: DeadlineKind;
  readonly date: string | undefined;
  /** The field whose filling in stops the clock. */
  readonly field: string;
  readonly metOn: string | undefined;
  /** Absent: a date set by the case itself, or by an authority's letter, which is as sure as the letter. */
  readonly basis?: Deadline['basis'];
  readonly certainty?: Deadline['certainty'];
  readonly label?: string;
  /** True: due the same day whatever day it is, so that no working day before it is named. */
  readonly anyDay?: boolean;
}

/** The deadline of a due date; none without a date. A day off gets the last working day before it beside it. */
export function deadline(due: Due): readonly Deadline[] {
  const { kind, date, field, metOn, basis, certainty, label, anyDay } = due;
  if (date === undefined) return [];
  return [
    {
      kind,
      date,
      workingDay: anyDay === true ? null : workingDayBefore(date),
      field,
      basis: basis ?? 'own',
      certainty: certainty ?? 'official',
      metOn: metOn ?? null,
      values: label === undefined ? {} : { label },
    },
  ];
}
