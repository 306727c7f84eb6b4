/** A name as it may stand in running text, and what is written in its place. */
export interface Replacement {
  readonly name: string;
  /** Title or role; what `name, title` becomes as well. */
  readonly title: string;
}

/** Shorter names than this are also common words: replacing them would maim the text. */
const SHORTEST = 4;

/**
 * A function that writes titles instead of names, whole words only, with or without genitive s: "Kim Testmark, SAS," and
 * "Kim Testmark" both become "SAS". For people in office, whose names are not in the key table.
 */
export function withoutNames(replacements: readonly Replacement[]): (text: string) => string {
  const patterns = replacements
    .filter(({ name }) => name.trim().length >= SHORTEST)
    // The longest name first, so that "Kim Test" does not cut "Kim Testmark" in two.
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ name, title }) => ({ title, pattern: patternOf(name.trim(), title) }));
  return (text) =>
    patterns.reduce(
      (said, { pattern, title }) => said.replace(pattern, (_all, genitive = '') => `${title}${genitive}`),
      text,
    );
}

/** The name, or the name with its title and the comma that closes the apposition. */
function patternOf(name: string, title: string): RegExp {
  const apposition = `(?:,\\s*${escapePattern(title)}(?![\\p{L}\\d])(?:,(?=\\s\\p{Ll}))?)?`;
  return new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(s)?(?![\\p{L}\\d])${apposition}`, 'gu');
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
