import { abbreviations, namesThatAreWords } from '../text/names-that-are-words.ts';
import { escapePattern, nameParts, wholeWords, words, writtenText } from './name-pattern.ts';
import { shortParts } from './short-name-pattern.ts';

/**
 * A pattern for the parts of a name that are ordinary words (Sten, Dag, Hans, Bo), in text prepared by `writtenText`: with a
 * capital, in running text; where a word has a capital for its place alone (a heading, the head of a column) not as the
 * first. Undefined when the name has no such part.
 *
 * First in a sentence every word has a capital. If that counted, "Hans bror" and "Per telefon" would stop each document of
 * a case with a Hans or a Per; if it does not, "Lind larmade" passes for Sten Lind. So it counts where the word is all that
 * is known of the person, since nothing else could then be found, and in a genitive that is no word (Stens rum); of a
 * longer name the rest is looked for, and the word itself wherever it stands later in a sentence.
 */
export function ordinaryNamePattern(value: string, where: 'text' | 'heads'): RegExp | undefined {
  const all = words(writtenText(value));
  const parts = all.length === 1 ? all : [...nameParts(writtenText(value)), ...shortParts(value)];
  const ordinary = parts.map((part) => part.toLowerCase()).filter((part) => namesThatAreWords.has(part));
  if (ordinary.length === 0) return undefined;
  if (where === 'heads') return wholeWords(ordinary.map(withinText));
  return wholeWords(ordinary.flatMap(all.length === 1 ? withCapital : withinSentence));
}

/** The word with a capital, after another word. */
export const withinText = (part: string): string => `(?<!^[^\\p{L}]{0,8})${escapePattern(capitalised(part))}`;

export const capitalised = (part: string): string =>
  part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();

function withCapital(part: string): string[] {
  const capitals = escapePattern(part.toUpperCase());
  return [escapePattern(capitalised(part)), `${capitals}S?${AMONG_SMALL}`];
}

function withinSentence(part: string): string[] {
  const capital = escapePattern(capitalised(part));
  const capitals = escapePattern(part.toUpperCase());
  const hasGenitive = !part.endsWith('s') && !namesThatAreWords.has(`${part}s`);
  return [
    `${capital}(?<!${FIRST}${capital})`,
    `${capitals}(?<!${FIRST}${capitals})S?${AMONG_SMALL}`,
    ...(hasGenitive ? [`${capital}['\u2019:]?s`] : []),
  ];
}

/** In a sentence that is not all in capitals. */
const AMONG_SMALL = '(?:(?<=\\p{Ll}[^.!?\\n]{0,160})|(?=[^.!?\\n]{0,160}\\p{Ll}))';

/** Where a text, a line or a sentence begins; after "kl." or an initial none does, nor after a colon (Namn: Lind). */
const FIRST = `(?:^[^\\p{L}]{0,8}|[\\n\\r\\u2028\\u2029][^\\p{L}]{0,8}|(?:[!?\u2026]|(?<!(?<!\\p{L})(?:\\p{L}|${abbreviations.join('|')}))\\.)[^\\p{L}\\d\\s]{0,2}\\s[^\\p{L}\\d]{0,6})`;
