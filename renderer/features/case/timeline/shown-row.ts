import { isOutOfOrder } from '../../../../shared/domain/date-order.ts';
import { elapsedBetween, type Elapsed } from '../../../../shared/domain/elapsed.ts';
import { isDated, type Moment } from '../../../../shared/domain/values.ts';
import type { TimelineRow } from './timeline-row.ts';

/** A row among those shown: its day where it begins one, and the time since the row above where that is long. */
export interface ShownRow extends TimelineRow {
  readonly day: string | null;
  readonly elapsed: Elapsed | null;
}

/** The rows in their order; time is counted from the latest that any row above ended. */
export function withDays(rows: readonly TimelineRow[]): readonly ShownRow[] {
  let day: string | null = null;
  let latest: Moment | undefined;
  return rows.map((row) => {
    const begins = isDated(row.at) && row.at.date !== day ? row.at.date : null;
    const elapsed = elapsedBetween(latest, row.at);
    day = begins ?? day;
    const end = row.until && !row.endsBefore ? row.until : row.at;
    if (isDated(end) && !isOutOfOrder(latest, end)) latest = end;
    return { ...row, day: begins, elapsed: elapsed && isLong(elapsed) ? elapsed : null };
  });
}

const isLong = (elapsed: Elapsed): boolean =>
  elapsed.kind === 'days' ? elapsed.days > 1 : elapsed.minutes >= longMinutes;

const longMinutes = 3 * 60;

/** Whether what a row draws is the same as before: most rows are, at every save. */
export function isSameRow(a: ShownRow, b: ShownRow): boolean {
  return a.record === b.record && stampOf(a) === stampOf(b);
}

/** What a row draws besides its own record. */
const drawn = [
  'day',
  'elapsed',
  'isEarly',
  'unsure',
  'fromDeviation',
  'sources',
  'normNames',
  'persons',
  'deviations',
] as const satisfies readonly (keyof ShownRow)[];

const stampOf = (row: ShownRow): string => JSON.stringify(drawn.map((name) => row[name]));
