/**
 * Text as XML 1.0 and Word can hold it: control characters and non-characters removed, lone surrogates replaced by
 * U+FFFD, every kind of line end made `\n`. Pasted text holds all of these, and one of them makes Word refuse the file.
 * Removed too are the signs that turn the direction of what follows: with one a text reads as other than it says, and is
 * found by no search. The marks of a single place (U+200E, U+200F, U+061C) stay.
 */
export function wordText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
}

export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** One line cut into stretches of one writing direction: Word shapes and sizes right-to-left text only when told. */
export function byDirection(line: string): DirectedText[] {
  const pieces: DirectedText[] = [];
  let end = 0;
  for (const match of line.matchAll(RIGHT_TO_LEFT)) {
    if (match.index > end) pieces.push({ text: line.slice(end, match.index), rightToLeft: false });
    pieces.push({ text: match[0], rightToLeft: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), rightToLeft: false });
  return pieces;
}

/** True when the first letter is right-to-left: the whole paragraph is then laid out from the right. */
export function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && new RegExp(`^${LETTER}`, 'u').test(first);
}

const LETTER = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const RIGHT_TO_LEFT = new RegExp(`${LETTER}(?:[\\p{M}\\p{P}\\p{Zs}]*${LETTER})*`, 'gu');
