/** A kind of blame: one entry of the word list. `stem` matches the beginning of a word, `phrase` whole words only. */
export interface BlameWord {
  readonly kind: 'stem' | 'phrase';
  readonly text: string;
}

/**
 * The words of the list that stand in a text, each once, in the order of the list. Case does not matter. The list is
 * Swedish and comes from the text tree.
 */
export function findBlameWords(text: string, words: readonly BlameWord[]): readonly string[] {
  return words.filter((word) => patternOf(word).test(text)).map((word) => word.text);
}

const patterns = new Map<BlameWord, RegExp>();

function patternOf(word: BlameWord): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const letters = word.text.split(' ').join('\\s+');
  const pattern = new RegExp(`(?<!\\p{L})${letters}${word.kind === 'stem' ? '' : '(?!\\p{L})'}`, 'iu');
  patterns.set(word, pattern);
  return pattern;
}
