/**
 * Sources of patterns for the numbers of six digits or more in one entry of the key table (a telephone, a personnummer):
 * however their digits are grouped, a twelve-digit personnummer also without its century, a telephone with or without the
 * country.
 */
export function numberPatterns(comparable: string): string[] {
  return numbersIn(comparable).map(regrouped);
}

/** The digits of each number that stand in every form it is looked for. */
export function coreDigits(comparable: string): string[] {
  return numbersIn(comparable).map((number) => {
    return LOCAL.exec(number)?.[1] ?? number.replace('+', '').replace(/^(?:18|19|20)(?=\d{10}$)/, '');
  });
}

function numbersIn(comparable: string): string[] {
  const numbers = comparable.match(/\+?\d(?:[ \-+./()]{0,2}\d){5,}/gu) ?? [];
  return numbers.map((number) => number.replace(/[^\d+]|(?<=.)\+/gu, ''));
}

/** A telephone, with or without its country. */
const LOCAL = /^(?:(?:\+|00)460?|0)([1-9]\d{4,})$/;

/** A known number is looked for with whatever stands between its digits. */
const GAP = '[^\\p{L}\\d]{0,3}';

function regrouped(number: string): string {
  const local = LOCAL.exec(number)?.[1];
  if (local !== undefined)
    return `(?:(?:${loose('00')}${GAP})?${loose('46')}${GAP}(?:0${GAP})?|0${GAP})${loose(local)}`;
  const digits = number.replace('+', '');
  if (!/^(?:18|19|20)\d{10}$/.test(digits)) return loose(digits);
  return `(?:${loose(digits.slice(0, 2))}${GAP})?${loose(digits.slice(2))}`;
}

const loose = (digits: string): string => [...digits].join(GAP);
