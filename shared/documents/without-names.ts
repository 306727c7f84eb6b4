import { namesThatAreWords } from '../text/names-that-are-words.ts';
import { capitalised } from './ordinary-name-pattern.ts';

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
 * "Kim Testmark" both become "SAS", in any letters, as do "K. Testmark", "Testmark, Kim" and, with a capital, "Testmark"
 * alone. A surname that two of them share, that is an ordinary word or that is among the `kept` words (of units and places)
 * stays when it stands alone, as does a first name: it may be somebody else's. For people in office, whose names are not
 * in the key table.
 */
export function withoutNames(
  replacements: readonly Replacement[],
  kept: readonly string[] = [],
): (text: string) => string {
  const known = replacements
    .map(({ name, title }) => ({ name: name.trim(), title }))
    .filter(({ name }) => name.length >= SHORTEST)
    // The longest name first, so that "Kim Test" does not cut "Kim Testmark" in two.
    .toSorted((a, b) => b.name.length - a.name.length);
  const keptWords = new Set(kept.flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u)));
  const isAmbiguous = (surname: string): boolean =>
    namesThatAreWords.has(surname) ||
    keptWords.has(surname) ||
    known.filter(({ name }) => surnameOf(name)?.toLowerCase() === surname).length > 1;
  const whole = known.map(({ name, title }) => ({ title, pattern: patternOf(name, title) }));
  const alone = known.flatMap(({ name, title }) => {
    const surname = surnameOf(name);
    const isOwn = surname !== undefined && !isAmbiguous(surname.toLowerCase());
    return isOwn ? [{ title, pattern: surnamePattern(surname) }] : [];
  });
  return (text) =>
    [...whole, ...alone].reduce(
      (said, { pattern, title }) => said.replace(pattern, (_all, genitive = '') => `${title}${genitive}`),
      text,
    );
}

/** The name, or the name with its title and the comma that closes the apposition. */
function patternOf(name: string, title: string): RegExp {
  const apposition = `(?:,\\s*${escapePattern(title)}(?![\\p{L}\\d])(?:,(?=\\s\\p{Ll}))?)?`;
  const forms = [name, name.toUpperCase(), name.toLowerCase()].flatMap(writtenForms).join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms})(s)?(?![\\p{L}\\d])${apposition}`, 'gu');
}

/** Kim Testmark, Testmark, Kim and K. Testmark; a name of one word only as it is. */
function writtenForms(name: string): string[] {
  const whole = name.split(/\s+/).map(escapePattern).join('[\\s-]+');
  const surname = surnameOf(name);
  if (surname === undefined) return [whole];
  const first = name.slice(0, name.length - surname.length).trim();
  const last = escapePattern(surname);
  return [whole, `${last}, ?${escapePattern(first)}`, `${escapePattern(first.slice(0, 1))}\\.? ?${last}`];
}

function surnamePattern(surname: string): RegExp {
  const forms = [surname, capitalised(surname), surname.toUpperCase()].map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(s)?(?![\\p{L}\\d])`, 'gu');
}

/** The last word of a name of several, when it is a word of letters long enough to be told from others. */
function surnameOf(name: string): string | undefined {
  const last = /(?<=\s)\p{L}[\p{L}-]*$/u.exec(name)?.[0];
  return last !== undefined && last.length >= SHORTEST ? last : undefined;
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
