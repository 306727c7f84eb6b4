import { daysBetween } from './calendar-dates.ts';
import type { TimeWords } from './time-in-text.ts';
import { localDate } from './values.ts';
import { weekdayOf } from './weekday.ts';
import { anyOf } from './words-in-text.ts';

/** A date in running text; `date` is null where something is a date but nothing says for certain which. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
}

/** Every date of a text in lower case, in the order they stand. `written` is the day it was written, `YYYY-MM-DD`. */
export function datesIn(text: string, written: string | undefined, words: TimeWords): readonly DateMention[] {
  const taken: DateMention[] = [];
  for (const form of formsOf(words)) {
    for (const found of text.matchAll(form.pattern)) {
      const place = { start: found.index, end: found.index + found[0].length };
      if (taken.some(({ start, end }) => place.start < end && start < place.end)) continue;
      const mention = mentionOf(text, place, { parts: form.parts(found), written, words });
      if (mention) taken.push(mention);
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  /** Figures alone, such as "1/2", may be something else than a date. */
  readonly isBare: boolean;
}

interface Form {
  readonly pattern: RegExp;
  parts(found: RegExpExecArray): Parts;
}

const formsOf = (words: TimeWords): readonly Form[] => [
  {
    // 2026-09-19, not a part of a longer number.
    pattern: /(?<![\d-])((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!-?\d)/g,
    parts: ([, year, month, day]) => ({ year, month: Number(month), day: Number(day), isBare: false }),
  },
  {
    // 19/9 2026, 19/9-26, 19/9
    pattern:
      /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:\/\s?((?:19|20)?\d{2})|-((?:19|20)?\d{2})|\s((?:19|20)\d{2}))?(?![\d/])/g,
    parts: ([, day, month, a, b, c]) => ({
      year: a ?? b ?? c,
      month: Number(month),
      day: Number(day),
      isBare: true,
    }),
  },
  {
    // 19.9.2026
    pattern: /(?<![\d/.,-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g,
    parts: ([, day, month, year]) => ({ year, month: Number(month), day: Number(day), isBare: true }),
  },
  {
    // 19 september 2026, den 19:e sept
    pattern: /(?<![\d.,-])(\d{1,2})(?::?[ae])?\.?\s(\p{L}{3,})\.?(?:,?\s((?:19|20)\d{2}))?(?![\p{L}\d])/gu,
    parts: ([, day, month = '', year]) => ({
      year,
      month: words.months.findIndex((name) => name.startsWith(month)) + 1,
      day: Number(day),
      isBare: false,
    }),
  },
];

interface Context {
  readonly parts: Parts;
  readonly written: string | undefined;
  readonly words: TimeWords;
}

function mentionOf(
  text: string,
  place: { readonly start: number; readonly end: number },
  context: Context,
): DateMention | null {
  const { parts, written, words } = context;
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)];
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  const isSaidToBeDate = parts.day > 12 || daySaid(words).test(before) || clockFollows(words).test(after);
  if (parts.isBare && parts.year === undefined && !isSaidToBeDate) return null;
  const date = parts.year === undefined ? inYearOf(written, parts) : existing(fullYear(parts.year), parts);
  const isOneOfMany = listBefore(words).test(before);
  const isNoEvent = wordBefore([...words.bounds, ...words.about]).test(before);
  const isCertain = date !== null && !isOneOfMany && !isNoEvent && fitsWeekday(date, before, words);
  return { ...place, date: isCertain ? date : null };
}

/** Without a year: the year of writing, when the day is at most half a year before it, which no other year can be. */
function inYearOf(written: string | undefined, parts: Parts): string | null {
  const date = written === undefined ? null : existing(Number(written.slice(0, 4)), parts);
  if (written === undefined || date === null) return null;
  const age = daysBetween(date, written);
  return age >= 0 && age <= halfYear ? date : null;
}

const halfYear = 183;

function existing(year: number, { month, day }: Parts): string | null {
  const two = (part: number): string => String(part).padStart(2, '0');
  return localDate.safeParse(`${year}-${two(month)}-${two(day)}`).data ?? null;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A weekday beside the date that is not its own: one of them is wrong, and nothing says which. */
function fitsWeekday(date: string, before: string, { weekdays }: TimeWords): boolean {
  const word = /(\p{L}{3,})\.?,?(?: den)? ?$/u.exec(before)?.[1] ?? '';
  const said = weekdays.findIndex((name) => name.startsWith(word) || `${name}en` === word);
  return word === '' || said < 0 || said === weekdayOf(date);
}

const daySaid = ({ weekdays }: TimeWords): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:den|${anyOf(weekdays.flatMap((name) => [`${name}en`, name]))}),? ?$`,
    'u',
  );

const clockFollows = ({ clock, about }: TimeWords): RegExp => {
  const rough = String.raw`(?:(?:${anyOf(about)}) )?`;
  return new RegExp(String.raw`^,? ?${rough}(?:${anyOf(clock)}) ?${rough}\d`, 'u');
};

/** "den 11 och den 19 september": the 11th has no month of its own. */
const listBefore = ({ joins }: TimeWords): RegExp =>
  new RegExp(String.raw`\d(?::?[ae])?\.? ?(?:,|-|${anyOf(joins)}) ?(?:den )?$`, 'u');

const wordBefore = (said: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(said)}) ?(?:den )?$`, 'u');
