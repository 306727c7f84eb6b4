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
  const lint = lintOf(words);
  if (!lint.any.test(text)) return [];
  return lint.each.filter((word) => word.pattern.test(text)).map((word) => word.text);
}

/** `any` finds a hit of any word at once: nearly every text has none. */
interface Lint {
  readonly any: RegExp;
  readonly each: readonly { readonly text: string; readonly pattern: RegExp }[];
}

/** Patterns are made once for each list. */
const lints = new WeakMap<readonly BlameWord[], Lint>();

function lintOf(words: readonly BlameWord[]): Lint {
  const known = lints.get(words);
  if (known) return known;
  const each = words.map((word) => ({ text: word.text, pattern: pattern(sourceOf(word)) }));
  const lint = { any: pattern(words.map(sourceOf).join('|')), each };
  lints.set(words, lint);
  return lint;
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})`, 'iu');
}

function sourceOf({ kind, text }: BlameWord): string {
  const letters = text.split(' ').join('\\s+');
  return kind === 'stem' ? letters : `${letters}(?!\\p{L})`;
}
