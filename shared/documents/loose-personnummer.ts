/** One way of writing a personnummer; the pattern has the groups century, year, month, day and last. */
export interface NumberForm {
  /** `tight`: as forms and systems have it. `loose`: as notes have it. `wide`: as hardly anybody has it. */
  readonly kind: 'tight' | 'loose' | 'wide';
  readonly pattern: RegExp;
  /** Whether a day with a time after it (2026-09-19 0240) is written the same way. */
  readonly mayBeTime: boolean;
}

export const MONTH = '(?:0[1-9]|1[0-2])';
/** Of a samordningsnummer the day is 61–91. */
export const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MARK = '[-+\\u2010-\\u2015\\u2212]';

const date = (mark: string): string => `(?<year>\\d\\d)${mark}(?<month>${MONTH})${mark}(?<day>${DAY})`;
const SPACED_DATE = `(?<!\\d)(?:(?<century>18|19|20) ?)?${date(' ?')}`;

const COMPACT = `${SPACED_DATE}(?<last> ?\\d{4}| ?${MARK} ?\\d\\d ?\\d\\d)(?!\\d)`;

/** A year after the slash is that of a diarienummer: 120512/2025. */
const OTHER_MARK = `${SPACED_DATE} ?(?:[.:]|/(?! ?(?:199|20[0-4])\\d(?!\\d))) ?(?<last>\\d{4})(?!\\d)`;

/** A date range (2025-11-22-2025-11-24, or with a space between) must not read as a number. */
const HYPHENATED_DATE = `(?<!\\d)(?<century>18|19|20)?${date('-')} ?${MARK} ?(?<last>\\d{4})(?![\\p{L}\\d]|-\\d)`;

/** 39 03 14 98 09, and nothing longer: a row of more pairs is a row of numbers. */
const IN_PAIRS = `(?<!\\d[ ,.:-]?)(?:(?<century>18|19|20) )?${date(' ')} (?<last>\\d\\d \\d\\d)(?![ ,.:-]?\\d)`;

/** After the area code of a telephone it is a telephone. */
const START = '(?<!\\d)(?<!(?<!\\d)0\\d{1,3}-)';
/** Not a date that begins, nor the number of a diarienummer before its year. */
const END = '(?!\\d|[-/.:]\\d)';
/** A year within brackets or after a slash or comma is that of a diarienummer: 120512/2025, 120512 (2025). */
const GAP = '(?:[^\\p{L}\\d]{0,4})(?!(?<=[/(,] ?)(?:199|20[0-4])\\d(?!\\d))';
/** In pieces only where something stands before: 2023-01-2026-08 is two months. */
const LAST = '\\d{4}|(?<=[^\\p{L}\\d])(?:\\d\\d[- ]\\d\\d|\\d{3} \\d|\\d \\d{3})';

/** The date with one mark throughout or none. */
const ONE_MARK = `${START}(?<century>18|19|20)?(?<year>\\d\\d)(?<mark>[-/._,]?)(?<month>${MONTH})\\k<mark>(?<day>${DAY})${GAP}(?<last>${LAST})${END}`;

const spaced = (digits: readonly string[]): string => digits.join(' ');
/** 3 9 1 2 3 1 - 1 2 3 4, and nothing longer. */
const APART = `(?<!\\d[ ,.]?)(?<century>${spaced(['1', '[89]'])} |${spaced(['2', '0'])} )?(?<year>${spaced(['\\d', '\\d'])}) (?<month>0 [1-9]|1 [0-2]) (?<day>[0-27-8] \\d|[369] [01]|6 [1-9]) (?:[-+] ?)?(?<last>${spaced(['\\d', '\\d', '\\d', '\\d'])})(?![ ,.]?\\d)`;

/** 39.03.14.98.09, 39-0314-9809, 3903-149809: any mark between any pair, but not as a telephone begins. */
const ANY_MARK = `${START}(?<!\\d[-., /])(?!0\\d{0,3}[-., /])(?<century>18|19|20)?(?<year>\\d\\d)[-., /]?(?<month>${MONTH})[-., /]?(?<day>${DAY})(?<last>[-., /]?\\d{4}|[-., /]\\d\\d[-., ]\\d\\d)${END}`;

/** 390 314 9809, as a calculator groups it. */
const IN_THREES = `(?<!\\d[-., /]?)(?<century>18|19|20)?(?<year>\\d\\d)(?<month>0 [1-9]|1 [0-2])(?<day>${DAY}) (?<last>\\d{4})${END}`;

const form =
  (kind: NumberForm['kind'], mayBeTime: boolean) =>
  (source: string): NumberForm => ({ kind, mayBeTime, pattern: new RegExp(source, 'gu') });

/** Also looked for in a table row read across. */
export const tightForms: readonly NumberForm[] = [COMPACT, OTHER_MARK, HYPHENATED_DATE].map(
  form('tight', false),
);

/** The ways of notes and names of files. */
export const looseForms: readonly NumberForm[] = [
  ...[ONE_MARK, APART].map(form('loose', true)),
  form('loose', false)(IN_PAIRS),
  ...[ANY_MARK, IN_THREES].map(form('wide', true)),
];
