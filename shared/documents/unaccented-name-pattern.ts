import { nameParts, wholeWords, writtenText } from './name-pattern.ts';

/**
 * A pattern for the parts of a name with å, ä or ö when they are typed without (Oberg for Öberg), in text prepared by
 * `writtenText`: with a capital and inside a sentence, since hakan, back and loven are words. Undefined when the name has
 * no such part of four letters.
 */
export function unaccentedNamePattern(value: string): RegExp | undefined {
  const parts = nameParts(writtenText(value))
    .filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part))
    .map((part) => ({ part, typed: part.normalize('NFD').replace(/\p{M}/gu, '') }))
    .filter(({ part, typed }) => /[åäö]/iu.test(part) && typed !== part)
    .map(({ typed }) => `(?<=[\\p{L}\\d,;:] )${typed}`);
  return parts.length === 0 ? undefined : wholeWords(parts);
}
