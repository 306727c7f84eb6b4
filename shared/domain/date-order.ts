import type { Moment } from './values.ts';

/** A date or a moment, as a field holds it. */
export type When = string | Moment;

/** Undefined for a moment of which nobody knows the day. */
export const dateOf = (when: When): string | undefined => (typeof when === 'string' ? when : when.date);

/**
 * True when `later` lies before `earlier` for certain: by date, or by clock time on the same day when both times are
 * known exactly. A rough or missing time proves nothing, nor does a missing day.
 */
export function isOutOfOrder(earlier: When | undefined, later: When | undefined): boolean {
  if (earlier === undefined || later === undefined) return false;
  const [first, second] = [dateOf(earlier), dateOf(later)];
  if (first === undefined || second === undefined) return false;
  if (first !== second) return second < first;
  const [firstTime, secondTime] = [exactTime(earlier), exactTime(later)];
  return firstTime !== null && secondTime !== null && secondTime < firstTime;
}

/** `HH:MM` when the moment has a clock time that is not a rough one. */
function exactTime(when: When): string | null {
  if (typeof when === 'string') return null;
  return when.precision === undefined || when.precision === 'exact' ? (when.time ?? null) : null;
}
