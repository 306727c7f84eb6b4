/**
 * Sources of patterns for the numbers of six digits or more in one entry of the key table (a telephone, a personnummer):
 * however their digits are grouped, a twelve-digit personnummer also without its century.
 */
export function numberPatterns(comparable: string): string[] {
  const numbers = comparable.match(/\d(?:[ \-+./()]{0,2}\d){5,}/gu) ?? [];
  return numbers.map((number) => regrouped(number.replace(/\D/gu, '')));
}

const GAP = '[ \\-+./()]{0,2}';

function regrouped(digits: string): string {
  const loose = (part: string): string => [...part].join(GAP);
  if (!/^(?:18|19|20)\d{10}$/.test(digits)) return loose(digits);
  return `(?:${loose(digits.slice(0, 2))}${GAP})?${loose(digits.slice(2))}`;
}
