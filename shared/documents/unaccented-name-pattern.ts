import { namesThatAreWords } from '../text/names-that-are-words.ts';
import { escapePattern, nameParts, wholeWords, writtenText } from './name-pattern.ts';
import { capitalised } from './ordinary-name-pattern.ts';

/**
 * A pattern for the parts of a name with å, ä, ö, æ or ø when they are typed without (Oberg for Öberg), in text prepared by
 * `writtenText`: with a capital, and in small letters in an address or the name of a file. Where the typed form is a word
 * (hakan, back), with a capital inside a sentence alone. Undefined when the name has no such part of four letters.
 */
export function unaccentedNamePattern(value: string): RegExp | undefined {
  const typed = partsTypedWithout(value);
  return typed.length === 0 ? undefined : wholeWords(typed.flatMap(formsOf));
}

/** The parts of a name as they are typed without dots and rings, in small letters. */
export function partsTypedWithout(value: string): string[] {
  return nameParts(writtenText(value))
    .filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part))
    .flatMap(typedWithout);
}

function typedWithout(part: string): string[] {
  const small = part.toLowerCase();
  if (!/[åäöæø]/u.test(small)) return [];
  const plain = small.replace(/[åä]/gu, 'a').replace(/[öø]/gu, 'o').normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set([plain.replaceAll('æ', 'ae'), plain.replaceAll('æ', 'a')])];
}

function formsOf(typed: string): string[] {
  const plain = escapePattern(typed);
  const capital = escapePattern(capitalised(typed));
  if (namesThatAreWords.has(typed)) return [`(?<=[\\p{L}\\d,;:] )${capital}`];
  return [
    capital,
    escapePattern(typed.toUpperCase()),
    `(?<=[\\p{L}\\d][_.@-])${plain}`,
    `${plain}(?=[_.@-][\\p{L}\\d])`,
  ];
}
