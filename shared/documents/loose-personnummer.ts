import { hasCheckDigit } from '../domain/personnummer.ts';

/**
 * Finds a personnummer in the ways it is written in notes and names of files: other marks, brackets, a comma or a line end
 * before the last four, the date with its own marks, the last four in pairs, every digit apart. Month and day must be
 * possible. A date from the year 2000 on may as well be the day of an event with a time or a sum after it: then nothing
 * that reads as a time counts, and other digits count when the last of them is the check digit.
 */
export function looselyWrittenPersonnummer(text: string): boolean {
  return [LOOSE, APART].some((form) =>
    [...text.matchAll(form)].some(({ groups = {} }) => isPersonnummer(groups)),
  );
}

function isPersonnummer(groups: Readonly<Record<string, string | undefined>>): boolean {
  const digitsOf = (name: string): string => (groups[name] ?? '').replace(/\D/g, '');
  const [century, year, last] = [digitsOf('century'), digitsOf('year'), digitsOf('last')];
  const mayBeNow = century === '20' || (century === '' && year < '30');
  if (!mayBeNow) return true;
  const readsAsTime = /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last);
  return !readsAsTime && hasCheckDigit(year + digitsOf('month') + digitsOf('day') + last);
}

const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
/** After the area code of a telephone it is a telephone. */
const START = '(?<!\\d)(?<!(?<!\\d)0\\d{1,3}-)';
/** Not a date that begins, nor the number of a diarienummer before its year. */
const END = '(?!\\d|[-/.:]\\d)';
/** A year within brackets or after a slash or comma is that of a diarienummer: 120512/2025, 120512 (2025). */
const GAP = '(?:[^\\p{L}\\d]{0,4})(?!(?<=[/(,] ?)(?:199|20[0-4])\\d(?!\\d))';

/** In pieces only where something stands before: 2023-01-2026-08 is two months. */
const LAST = '\\d{4}|(?<=[^\\p{L}\\d])(?:\\d\\d[- ]\\d\\d|\\d{3} \\d|\\d \\d{3})';

/** The date with one mark throughout or none. */
const LOOSE = new RegExp(
  `${START}(?<century>18|19|20)?(?<year>\\d\\d)(?<mark>[-/._]?)${MONTH}\\k<mark>${DAY}${GAP}(?<last>${LAST})${END}`,
  'gu',
);

const spaced = (digits: readonly string[]): string => digits.join(' ');
/** 3 9 1 2 3 1 - 1 2 3 4, and nothing longer. */
const APART = new RegExp(
  `(?<!\\d[ ,.]?)(?<century>${spaced(['1', '[89]'])} |${spaced(['2', '0'])} )?(?<year>${spaced(['\\d', '\\d'])}) (?<month>0 [1-9]|1 [0-2]) (?<day>[0-27-8] \\d|[369] [01]|6 [1-9]) (?:[-+] ?)?(?<last>${spaced(['\\d', '\\d', '\\d', '\\d'])})(?![ ,.]?\\d)`,
  'gu',
);
