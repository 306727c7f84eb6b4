import type { TimeReading } from '../../../shared/domain/moment-input.ts';
import { isDated, mostMomentWords, type Moment, type Precision } from '../../../shared/domain/values.ts';

/** The moment on another day. What is known in words stays without a day; otherwise there is no moment then. */
export function withDate(value: Moment | undefined, date: string | undefined): Moment | undefined {
  const { date: _date, ...rest } = value ?? {};
  if (date === undefined) return rest.words ? { precision: 'unknown', words: rest.words } : undefined;
  if (isDated(value) || rest.precision !== 'unknown') return { ...rest, date };
  // With a day, it is no longer so that nobody knows when.
  const { precision: _precision, ...known } = rest;
  return { ...known, date };
}

/**
 * A time makes a moment exact unless it was said to be about; without one only the day is known. What is known in words
 * stays beside it: only the user's own hand takes words away.
 */
export function withTime(value: Moment | undefined, time: string | undefined): Moment | undefined {
  if (!isDated(value)) return value;
  const { date, words } = value;
  const known = words ? { words } : {};
  if (time === undefined) return { date, precision: 'day', ...known };
  return { date, time, precision: value.precision === 'about' ? 'about' : 'exact', ...known };
}

/**
 * A time as it was typed, never surer. What bounds or doubts a time stands in words, with no clock time beside it; words that
 * stood there before stay.
 */
export function withTyped(value: Moment | undefined, typed: TimeReading): Moment | undefined {
  if (typed.kind === 'words')
    return withWords(withTime(value, undefined), wordsTogether(value?.words, typed.words));
  if (typed.kind !== 'time') return value;
  const timed = withTime(value, typed.time);
  return typed.isAbout ? withPrecision(timed, 'about') : timed;
}

/** Whether typed words have room beside those that stand there. */
export const hasRoomFor = (value: Moment | undefined, words: string): boolean =>
  wordsTogether(value?.words, words).length <= mostMomentWords;

const wordsTogether = (before: string | undefined, typed: string): string =>
  before === undefined || before === typed ? typed : before.includes(typed) ? before : `${before}, ${typed}`;

/** A precision without a clock time removes it. That nobody knows when can be said without a day, and nothing else. */
export function withPrecision(value: Moment | undefined, precision: Precision): Moment | undefined {
  const { date, time, words } = value ?? {};
  const known = words ? { words } : {};
  if (date === undefined) return precision === 'unknown' ? { precision, ...known } : value;
  if (precision === 'day' || precision === 'unknown') return { date, precision, ...known };
  return { date, precision, ...(time && { time }), ...known };
}

/** What is known of a time in words. */
export function withWords(value: Moment | undefined, words: string | undefined): Moment | undefined {
  if (value === undefined) return words === undefined ? undefined : { precision: 'unknown', words };
  const { words: _words, ...rest } = value;
  return words === undefined ? rest : { ...rest, words };
}

/** Words have their place where it is said that no clock time is known, and wherever some stand. */
export const takesWords = (value: Moment | undefined): boolean =>
  value !== undefined &&
  (value.words !== undefined || value.precision === 'unknown' || value.precision === 'day');

/**
 * What the precision list shows. A day alone shows nothing until the user says whether more is known: documents print
 * "klockslag okänt" only where that was said.
 */
export function precisionOf(value: Moment): Precision | undefined {
  return value.precision ?? (value.time === undefined ? undefined : 'exact');
}
