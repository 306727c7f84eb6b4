import { namesThatAreWords } from '../text/names-that-are-words.ts';
import { escapePattern, nameParts, wholeWords, writtenText } from './name-pattern.ts';

/**
 * A pattern for the parts of a name that are ordinary words (Sten, Dag, Hans), in text prepared by `writtenText`: with a
 * capital, in running text; where a word has a capital for its place alone (a heading, the head of a column) not as the
 * first. Undefined when the name has no such part.
 */
export function ordinaryNamePattern(value: string, where: 'text' | 'heads'): RegExp | undefined {
  const parts = nameParts(writtenText(value))
    .map((part) => part.toLowerCase())
    .filter((part) => namesThatAreWords.has(part));
  if (parts.length === 0) return undefined;
  return wholeWords(parts.map(where === 'text' ? (part) => escapePattern(capitalised(part)) : withinText));
}

/** The word with a capital, after another word. */
export const withinText = (part: string): string => `(?<!^[^\\p{L}]{0,8})${escapePattern(capitalised(part))}`;

export const capitalised = (part: string): string =>
  part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();
