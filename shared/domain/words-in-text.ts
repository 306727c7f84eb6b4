/** A pattern for any of some words, the longest first, so that "kl." is not read as "kl" and a full stop. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}

/** Whether any of some words, in lower case, stands in a text as a whole word, in whatever case. */
export function saysAny(text: string, words: readonly string[]): boolean {
  const tidy = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return new RegExp(String.raw`(?<!\p{L})(?:${anyOf(words)})(?!\p{L})`, 'u').test(tidy);
}
