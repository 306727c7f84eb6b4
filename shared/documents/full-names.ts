import { namesThatAreWords } from '../text/names-that-are-words.ts';
import { comparableOf, comparableText, words, writtenText } from './name-pattern.ts';
import { ownName } from './own-name.ts';

/**
 * Whether any of these names, values of a key table, is written out in one of the texts: two words of it side by side, in either
 * order, with or without genitive s. One word of a name alone is not looked for: of a whole register's names, some are
 * in any text. A word that is a word of the language too counts with a capital (Per Dag, and not per dag).
 */
export function holdsFullName(texts: readonly string[], names: Iterable<string>): boolean {
  const pairs = new Set(texts.flatMap(pairsIn));
  if (pairs.size === 0) return false;
  for (const name of names) if (pairsOf(name).some((pair) => pairs.has(pair))) return true;
  return false;
}

function pairsIn(text: string): readonly string[] {
  const read = words(writtenText(text)).map(formsOf);
  return read.flatMap((forms, index) => joinedForms(forms, read[index + 1] ?? []));
}

/** Every word of a name beside every other. */
function pairsOf(name: string): readonly string[] {
  const own = words(comparableText(ownName(name)));
  return own.flatMap((one, index) => joinedForms([one], own.toSpliced(index, 1)));
}

/** None for a word of the language. */
function formsOf(written: string): readonly string[] {
  const word = comparableOf(written);
  if (namesThatAreWords.has(word) && written === written.toLowerCase()) return [];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

const joinedForms = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((one) => right.map((other) => `${one} ${other}`));
