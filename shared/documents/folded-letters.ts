import { comparableText, detailParts, spelledOtherwise, words, writtenText } from './name-pattern.ts';
import { coreDigits } from './number-pattern.ts';
import { partsTypedWithout } from './unaccented-name-pattern.ts';

/**
 * Comparable text as nothing but letters and digits in a row, å, ä and ö without their marks. Whatever a pattern of a name
 * lets stand between letters is gone, so that plain letters can be sought first: the patterns are some hundred times as
 * costly, and most texts hold none of most names.
 */
export function foldedLetters(comparable: string): string {
  return comparable.replace(/[^\p{L}\d]+/gu, '').replace(/[åäö]/gu, (letter) => (letter === 'ö' ? 'o' : 'a'));
}

/**
 * Folded letters of which a text must hold at least one before any pattern for the value can find anything in it. Whoever
 * adds a form to the patterns adds its letters here.
 */
export function tellingLetters(value: string, kind: 'name' | 'detail'): string[] {
  const pieces = kind === 'detail' ? [value, ...detailParts(value)] : namePieces(value);
  const letters = [
    ...pieces.map((piece) => foldedLetters(comparableText(piece))),
    ...coreDigits(comparableText(value)),
  ];
  return [...new Set(letters)].filter((one) => one !== '');
}

function namePieces(value: string): string[] {
  const parts = words(writtenText(value)).filter(({ length }) => length >= 2);
  return [...(parts.length === 0 ? [value] : parts), ...spelledOtherwise(value), ...partsTypedWithout(value)];
}
