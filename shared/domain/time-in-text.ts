import { clocksIn, type ClockMention } from './clock-in-text.ts';
import { datesIn } from './date-in-text.ts';
import type { DateWords } from './date-input.ts';
import type { Moment } from './values.ts';

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
}

export interface TimeFound {
  readonly at: Moment;
  readonly until?: Moment;
}

/**
 * The one time that a text tells of, or null. Nothing is guessed: two different dates give none, a date without a year is
 * read only when the year of `written` (`YYYY-MM-DD`, the day the text was written) leaves no doubt, and a date after that
 * day is no event. Two different clock times leave the day alone. Wall-clock time.
 */
export function timeInText(text: string, written: string | undefined, words: TimeWords): TimeFound | null {
  const tidy = tidied(text);
  const dates = datesIn(tidy, written, words);
  const [date, ...others] = new Set(dates.map((mention) => mention.date));
  if (typeof date !== 'string' || others.length > 0) return null;
  if (written !== undefined && date > written) return null;
  const clock = onlyOne(clocksIn(withoutDates(tidy, dates), words));
  if (!clock) return { at: { date } };
  const precision = clock.isAbout ? ('about' as const) : ('exact' as const);
  const at = { date, time: clock.from, precision };
  return clock.to === undefined ? { at } : { at, until: { date, time: clock.to, precision } };
}

/** The same time told twice is one time; one that cannot be read for certain makes all of them uncertain. */
function onlyOne(clocks: readonly ClockMention[]): Extract<ClockMention, { kind: 'clock' }> | null {
  const told = new Set(clocks.map((clock) => (clock.kind === 'clock' ? `${clock.from} ${clock.to}` : '')));
  const [first] = clocks;
  return told.size === 1 && first?.kind === 'clock' ? first : null;
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
