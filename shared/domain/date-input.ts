import { addDays, daysBetween } from './calendar-dates.ts';

/**
 * Reads dates as people in Sweden type or paste them. Wall-clock time, no zone. Written forms:
 * ISO 8601 (`2026-09-12`), day/month (`12/9`), digits only (`20260912`, `260912`), month in words (`12 september`).
 * The words come from outside, since this file holds no Swedish.
 */
export interface DateWords {
  /** January first, lower case. Three letters of a month are enough. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly days: {
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
    readonly tomorrow: readonly string[];
  };
  /** Words that may stand before a clock time. */
  readonly clock: readonly string[];
}

export type DateReading =
  | { readonly kind: 'empty' }
  /** `YYYY-MM-DD`, a date that exists. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'invalid'; readonly reason: 'unreadable' | 'no-such-day' };

/**
 * Reads one date. Without a year the year is the one that puts the day nearest to `today` (`YYYY-MM-DD`): a report
 * written in January about 12/9 means last September. Two digits of a year mean 20xx.
 */
export function readDate(text: string, today: string, words: DateWords): DateReading {
  const typed = tidy(text);
  if (typed === '') return { kind: 'empty' };
  const relative = relativeDay(typed, words);
  if (relative !== undefined) return { kind: 'date', date: addDays(today, relative) };
  const parts = partsOf(withoutWeekday(typed, words), words);
  if (parts === undefined) return { kind: 'invalid', reason: 'unreadable' };
  const date =
    parts.year === undefined ? nearest(parts, today) : isoIfExists(parts.year, parts.month, parts.day);
  return date === undefined ? { kind: 'invalid', reason: 'no-such-day' } : { kind: 'date', date };
}

interface Parts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const yearFirst = /^((?:19|20)?\d{2})-(\d{1,2})-(\d{1,2})$/;
const digitsOnly = /^((?:19|20)?\d{2})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})\s?[/.]\s?(\d{1,2})(?:[/.\s-]\s?((?:19|20)?\d{2}))?\.?$/;
const monthInWords = /^(?:den )?(\d{1,2})(?::?[ae])?\.?\s?(\p{L}+)\.?(?:,?\s((?:19|20)?\d{2}))?$/u;

function partsOf(typed: string, words: DateWords): Parts | undefined {
  const big = yearFirst.exec(typed) ?? digitsOnly.exec(typed);
  if (big !== null) return { year: fullYear(big[1]), month: Number(big[2]), day: Number(big[3]) };
  const small = dayFirst.exec(typed);
  if (small !== null) return { ...yearIfAny(small[3]), month: Number(small[2]), day: Number(small[1]) };
  const worded = monthInWords.exec(typed);
  const month = worded === null ? 0 : monthNumber(worded[2] ?? '', words);
  if (worded === null || month === 0) return undefined;
  return { ...yearIfAny(worded[3]), month, day: Number(worded[1]) };
}

function monthNumber(word: string, words: DateWords): number {
  return word.length < 3 ? 0 : words.months.findIndex((name) => name.startsWith(word)) + 1;
}

function yearIfAny(digits: string | undefined): { year?: number } {
  return digits === undefined ? {} : { year: fullYear(digits) };
}

function fullYear(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Leap day is at most eight years away. */
function nearest({ month, day }: Parts, today: string): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 17 }, (_, index) => thisYear - 8 + index);
  const dates = years.map((year) => isoIfExists(year, month, day)).filter((date) => date !== undefined);
  return dates.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0];
}

function isoIfExists(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

function relativeDay(typed: string, { days }: DateWords): number | undefined {
  if (days.today.includes(typed)) return 0;
  if (days.yesterday.includes(typed)) return -1;
  return days.tomorrow.includes(typed) ? 1 : undefined;
}

function withoutWeekday(typed: string, { weekdays }: DateWords): string {
  const [first = '', ...rest] = typed.split(' ');
  const word = first.replace(/[.,]$/, '');
  const isWeekday =
    word.length >= 3 && weekdays.some((name) => name.startsWith(word) || `${name}en` === word);
  return isWeekday && rest.length > 0 ? rest.join(' ') : typed;
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
