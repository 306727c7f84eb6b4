import { clocksIn } from './clock-in-text.ts';
import { datesIn, type DateMention } from './date-in-text.ts';
import type { DateWords } from './date-input.ts';
import { spanIn } from './span-in-text.ts';
import type { DatedMoment, Moment } from './values.ts';

/** The words around times in running text come from outside, since this file holds no Swedish. All in lower case. */
export interface TimeWords extends DateWords {
  /** Before a rough time: "ca", "omkring". */
  readonly about: readonly string[];
  /** Rough where somebody types a time into its box, but not in running text, where they may be exact: "vid". */
  readonly aboutTyped: readonly string[];
  /** Beside a time that may not be the one at all: "kanske". */
  readonly doubts: readonly string[];
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
  /** A clock time that day which may be the one meant, and may not: for the user to confirm. `at` is the day alone then. */
  readonly guess?: ClockFound;
}

/**
 * The time that a text tells of, or null. No day is guessed: two different dates give none unless they are the ends of one
 * span, a date without a year is read only when the year of `written` (`YYYY-MM-DD`, the day the text was written) leaves no
 * doubt, and a date after that day is no event. Wall-clock time.
 *
 * A rough time is one that the text itself calls rough. Where it is the reader that doubts which of several clock times is
 * meant, no clock time is told: the day is certain, and the first of them is the `guess`, which a user takes with one press.
 * Called rough it would be a doubt that the source never had; called exact it might be false.
 */
export function timeInText(text: string, written: string | undefined, words: TimeWords): TimeFound | null {
  const tidy = tidied(text);
  const dates = datesIn(tidy, written, words);
  const span = spanTold(tidy, dates, written, words);
  if (span) return span;
  const [date, ...others] = new Set(dates.map((mention) => mention.date));
  if (typeof date !== 'string' || others.length > 0) return null;
  if (written !== undefined && date > written) return null;
  const clock = firstClock(withoutDates(tidy, dates), words);
  if (!clock) return { at: { date } };
  return clock.isGuess ? { at: { date }, guess: clock } : timeOn(date, clock);
}

/** A clock time without its day. `HH:MM`. */
export interface ClockFound {
  readonly from: string;
  readonly to: string | undefined;
  readonly isAbout: boolean;
  /** Others stand in the text, or it may be something else that it tells the time of. */
  readonly isGuess: boolean;
}

/** The clock time of a text that tells no day at all, or null. */
export function clockInText(text: string, words: TimeWords): ClockFound | null {
  const tidy = tidied(text);
  return datesIn(tidy, undefined, words).length === 0 ? firstClock(tidy, words) : null;
}

/** Whether a text states both a day and a clock time, be it that nothing says of which year, or which of several. */
export function momentIsStated(text: string, words: TimeWords): boolean {
  const tidy = tidied(text);
  const dates = datesIn(tidy, undefined, words);
  return dates.length > 0 && clocksIn(withoutDates(tidy, dates), words).some(({ kind }) => kind === 'clock');
}

/** A clock time on a day. */
export function timeOn(date: string, { from, to, isAbout }: Omit<ClockFound, 'isGuess'>): TimeFound {
  const precision = isAbout ? ('about' as const) : ('exact' as const);
  const at = { date, time: from, precision };
  return to === undefined ? { at } : { at, until: { date, time: to, precision } };
}

/** Some time between two moments of different days: both ends are rough. A year said of the later is the earlier's too. */
function spanTold(
  tidy: string,
  dates: readonly DateMention[],
  written: string | undefined,
  words: TimeWords,
): TimeFound | null {
  const told = dates.map(({ start, end }) => tidy.slice(start, end));
  const span = spanIn(withoutDates(tidy, dates), told, words);
  const until = span && momentTold(span.to, written, words);
  const at = span && until && momentTold(span.from, written ?? until.date, words);
  if (!at || !until || `${at.date} ${at.time}` >= `${until.date} ${until.time}`) return null;
  if (written !== undefined && until.date > written) return null;
  return { at: { ...at, precision: 'about' }, until: { ...until, precision: 'about' } };
}

/** The day and clock time of one end of a span. */
function momentTold(end: string, written: string | undefined, words: TimeWords) {
  const dates = datesIn(end, written, words);
  const [mention] = dates;
  const clock = firstClock(withoutDates(end, dates), words);
  return typeof mention?.date === 'string' && clock ? { date: mention.date, time: clock.from } : null;
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
  return { from: first.from, to: first.to, isAbout: first.isAbout, isGuess };
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
