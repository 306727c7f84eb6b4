import type { Moment, Precision } from '../../../shared/domain/values.ts';

/** The moment on another day; without a day there is no moment. */
export function withDate(value: Moment | undefined, date: string | undefined): Moment | undefined {
  if (date === undefined) return undefined;
  return value === undefined ? { date } : { ...value, date };
}

/** A time makes a moment exact unless it was said to be about; without one only the day is known. */
export function withTime(value: Moment | undefined, time: string | undefined): Moment | undefined {
  if (value === undefined) return undefined;
  if (time === undefined) return { date: value.date, precision: 'day' };
  return { date: value.date, time, precision: value.precision === 'about' ? 'about' : 'exact' };
}

/** A precision without a clock time removes it. */
export function withPrecision(value: Moment | undefined, precision: Precision): Moment | undefined {
  if (value === undefined) return undefined;
  const isTimed = precision === 'exact' || precision === 'about';
  return isTimed ? { ...value, precision } : { date: value.date, precision };
}

/**
 * What the precision list shows. A day alone shows nothing until the user says whether more is known: documents print
 * "klockslag okänt" only where that was said.
 */
export function precisionOf(value: Moment): Precision | undefined {
  return value.precision ?? (value.time === undefined ? undefined : 'exact');
}
