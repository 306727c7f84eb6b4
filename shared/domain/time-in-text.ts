import { clocksIn } from './clock-in-text.ts';
import { datesIn } from './date-in-text.ts';
import type { DateWords } from './date-input.ts';
import type { DatedMoment, Moment } from './values.ts';

/** The words around times in running text come from outside, since this file holds no Swedish. All in lower case. */
export interface TimeWords extends DateWords {
  /** Before a rough time: "ca", "omkring". */
  readonly about: readonly string[];
  /** At the end of a rough time, after a hyphen: "02-tiden". */
  readonly aboutEnds: readonly string[];
  /** Before a date that bounds something and tells of no event: "till och med", "sedan". */
  readonly bounds: readonly string[];
  /** Between the members of a list: "den 11 och den 19". */
  readonly joins: readonly string[];
  /** Those of the bounds that tell when something began: "från". */
  readonly starts: readonly string[];
  /** Around two clock times between which it was: "mellan" and "och". */
  readonly between: { readonly before: readonly string[]; readonly joins: readonly string[] };
  /** Between the ends of a span: "till". */
  readonly until: readonly string[];
}

export interface TimeFound {
  readonly at: DatedMoment;
  readonly until?: Moment;
}

/**
 * The time that a text tells of, or null. No day is guessed: two different dates give none, a date without a year is read
 * only when the year of `written` (`YYYY-MM-DD`, the day the text was written) leaves no doubt, and a date after that day is
 * no event. Of several clock times the first is taken, as a rough one unless it opens the text. Wall-clock time.
 */
export function timeInText(text: string, written: string | undefined, words: TimeWords): TimeFound | null {
  const tidy = tidied(text);
  const dates = datesIn(tidy, written, words);
  const [date, ...others] = new Set(dates.map((mention) => mention.date));
  if (typeof date !== 'string' || others.length > 0) return null;
  if (written !== undefined && date > written) return null;
  const clock = firstClock(withoutDates(tidy, dates), words);
  return clock ? timeOn(date, clock) : { at: { date } };
}

/** A clock time without its day. `HH:MM`. */
export interface ClockFound {
  readonly from: string;
  readonly to: string | undefined;
  readonly isAbout: boolean;
}

/** The clock time of a text that tells no day at all, or null. */
export function clockInText(text: string, words: TimeWords): ClockFound | null {
  const tidy = tidied(text);
  return datesIn(tidy, undefined, words).length === 0 ? firstClock(tidy, words) : null;
}

/** A clock time on a day. */
export function timeOn(date: string, { from, to, isAbout }: ClockFound): TimeFound {
  const precision = isAbout ? ('about' as const) : ('exact' as const);
  const at = { date, time: from, precision };
  return to === undefined ? { at } : { at, until: { date, time: to, precision } };
}

/**
 * The first clock time. Whether it is when the event began is a guess where others follow that differ, or where it says from
 * when; not where it opens the text. Null when the first cannot be read for certain.
 */
function firstClock(text: string, words: TimeWords): ClockFound | null {
  const clocks = clocksIn(text, words);
  const [first] = clocks;
  if (first?.kind !== 'clock') return null;
  const told = new Set(clocks.map((clock) => (clock.kind === 'clock' ? `${clock.from} ${clock.to}` : '')));
  const opensText = /^[\s.,:;-]*$/u.test(text.slice(0, first.start).replaceAll('\u0000', ''));
  const isGuess = !opensText && (told.size > 1 || first.isStart);
  return { from: first.from, to: first.to, isAbout: first.isAbout || isGuess };
}

/** Dates are put out of the way, so that their figures are not read as clock times: the mark says that one stood here. */
function withoutDates(text: string, dates: readonly { start: number; end: number }[]): string {
  return dates.reduceRight((left, { start, end }) => `${left.slice(0, start)}\u0000${left.slice(end)}`, text);
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replaceAll('\u0000', ' ')
    .toLowerCase();
}
