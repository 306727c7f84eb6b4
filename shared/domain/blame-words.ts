/** A kind of blame: one entry of the word list. `stem` matches the beginning of a word, `phrase` whole words only. */
export interface BlameWord {
  readonly kind: 'stem' | 'phrase';
  readonly text: string;
  /** What could be written or asked instead, as a short phrase to think with. */
  readonly instead?: string;
  /** Words that can stand where the blame stood with the sentence still whole, by the exact form they replace. */
  readonly forms?: Readonly<Record<string, string>>;
}

/** One word of the list where it stands in a text, with the words that could take its place there, if there are any. */
export interface BlameHit {
  readonly word: BlameWord;
  /** As it stands in the text, whole words. */
  readonly found: string;
  /** Index of its first letter. */
  readonly start: number;
  readonly replacement: string | null;
}

/**
 * The words of the list that stand in a text, each once, in the order of the list. Case does not matter. The list is
 * Swedish and comes from the text tree.
 */
export function findBlameWords(text: string, words: readonly BlameWord[]): readonly string[] {
  const lint = lintOf(words);
  if (!lint.any.test(text)) return [];
  return lint.each.filter(({ pattern }) => pattern.test(text)).map(({ word }) => word.text);
}

/** The first place of each word of the list in a text, in the order they stand there. */
export function findBlame(text: string, words: readonly BlameWord[]): readonly BlameHit[] {
  const lint = lintOf(words);
  if (!lint.any.test(text)) return [];
  return lint.each
    .flatMap(({ word, pattern }) => hitOf(text, word, pattern))
    .toSorted((a, b) => a.start - b.start || b.found.length - a.found.length);
}

/** The text with the words of a hit exchanged; a capital stays a capital. Without a replacement the text as it was. */
export function replaceBlame(text: string, { found, start, replacement }: BlameHit): string {
  if (replacement === null) return text;
  const isCapital = /^\p{Lu}/u.test(found);
  const words = isCapital
    ? replacement.charAt(0).toLocaleUpperCase('sv') + replacement.slice(1)
    : replacement;
  return text.slice(0, start) + words + text.slice(start + found.length);
}

/** The longest form that stands where the word was found; else the word it begins, with no replacement. */
function hitOf(text: string, word: BlameWord, wordPattern: RegExp): readonly BlameHit[] {
  const at = wordPattern.exec(text);
  if (!at) return [];
  const rest = text.slice(at.index);
  const forms = Object.entries(word.forms ?? {}).toSorted(([a], [b]) => b.length - a.length);
  for (const [form, replacement] of forms) {
    const match = pattern(sourceOf({ kind: 'phrase', text: form }), 'iuy').exec(rest);
    if (match) return [{ word, found: match[0], start: at.index, replacement }];
  }
  const whole = /^\p{L}*/u.exec(rest.slice(at[0].length))?.[0] ?? '';
  return [{ word, found: at[0] + whole, start: at.index, replacement: null }];
}

/** `any` finds a hit of any word at once: nearly every text has none. */
interface Lint {
  readonly any: RegExp;
  readonly each: readonly { readonly word: BlameWord; readonly pattern: RegExp }[];
}

/** Patterns are made once for each list. */
const lints = new WeakMap<readonly BlameWord[], Lint>();

function lintOf(words: readonly BlameWord[]): Lint {
  const known = lints.get(words);
  if (known) return known;
  const each = words.map((word) => ({ word, pattern: pattern(sourceOf(word)) }));
  const lint = { any: pattern(words.map(sourceOf).join('|')), each };
  lints.set(words, lint);
  return lint;
}

function pattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})`, flags);
}

function sourceOf({ kind, text }: Pick<BlameWord, 'kind' | 'text'>): string {
  const letters = text.split(' ').join('\\s+');
  return kind === 'stem' ? letters : `${letters}(?!\\p{L})`;
}
