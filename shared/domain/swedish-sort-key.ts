/**
 * A key whose code-point order (SQLite's BINARY) is Swedish dictionary order: å ä ö after z, accents folded (é as e, ü as
 * y), upper and lower case alike, signs before digits before letters, runs of digits by their number. Words that
 * differ in accents alone are told apart after everything else, as a dictionary does.
 */
export function swedishSortKey(text: string): string {
  const folded = text.toWellFormed().normalize('NFC').toLowerCase();
  let primary = '';
  for (const part of folded.match(/\d+|[^\d]/gu) ?? [])
    primary += /^\d/.test(part) ? number(part) : letter(part);
  return `${primary}${SEPARATOR}${folded}`;
}

/** Lower than every sign, so that a word stands before its longer sisters. */
const SEPARATOR = '\u0001';

/** Signs in the order of the Unicode collation algorithm, each below the digits. */
const SIGNS = ' _-,;:!?./\'"()[]{}@*\\&#%`^+<=>|~$';
const FIRST_SIGN = 2;

/** Letters with a place of their own after z, and the foreign letters that Swedish order puts with them. */
const OWN_PLACE: Readonly<Record<string, string>> = {
  å: '{',
  ä: '|',
  æ: '|',
  ö: '}',
  ø: '}',
  œ: '}',
  ü: 'y',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
};

/** All numbers begin with `0` and their length, so that 9 stands before 10. */
function number(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return `0${String(Math.min(significant.length, 99)).padStart(2, '0')}${significant}`;
}

function letter(character: string): string {
  const own = OWN_PLACE[character];
  if (own !== undefined) return own;
  const sign = SIGNS.indexOf(/\s/u.test(character) ? ' ' : character);
  if (sign >= 0) return String.fromCharCode(FIRST_SIGN + sign);
  const base = character.normalize('NFD').replace(/\p{M}/gu, '');
  return base === '' ? '' : base;
}
