import { daysBetween } from './calendar-dates.ts';
import { isDated, type Moment } from './values.ts';

/** Time passed between two moments as far as it is known. Wall-clock time: a change of summer time is not counted. */
export type Elapsed =
  | { readonly kind: 'minutes'; readonly minutes: number; readonly isRough: boolean }
  /** The clock time of one of them is not known. */
  | { readonly kind: 'days'; readonly days: number };

/** Null when nothing says that time has passed: the day of a moment is missing, or the later one is not later. */
export function elapsedBetween(from: Moment | undefined, to: Moment | undefined): Elapsed | null {
  if (!isDated(from) || !isDated(to)) return null;
  const days = daysBetween(from.date, to.date);
  const [start, end] = [minuteOfDay(from), minuteOfDay(to)];
  if (start === null || end === null) return days > 0 ? { kind: 'days', days } : null;
  const minutes = days * minutesOfDay + end - start;
  const isRough = from.precision === 'about' || to.precision === 'about';
  return minutes > 0 ? { kind: 'minutes', minutes, isRough } : null;
}

/** Minutes since midnight, or null when the clock time is not known. */
export function minuteOfDay({ time, precision }: Moment): number | null {
  if (time === undefined || precision === 'unknown' || precision === 'day') return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export const minutesOfDay = 24 * 60;
