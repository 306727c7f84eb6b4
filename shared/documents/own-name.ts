import { wordsThatAreNoNames } from '../text/names-that-are-words.ts';
import { writtenText } from './name-pattern.ts';

/**
 * What identifies in a value of the name field: without the roles and relations that are written beside a name or for want
 * of one ("Kim Testmark, god man", "Mamma till brukare A", "okänd"). Empty when nothing of two characters is left. Numbers
 * stay. The threat on the other side, a person whose name is such a word (Son, Man), is met by the other parts of the name.
 */
export function ownName(value: string): string {
  const own = writtenText(value).replace(NO_NAMES, ' ').trim();
  return /[\p{L}\p{N}]{2}|\p{L}[^\p{L}]+\p{L}/u.test(own) ? own : '';
}

const NO_NAMES = new RegExp(
  `(?<![\\p{L}\\d-])(?:${wordsThatAreNoNames.join('|').replaceAll('.', '\\.')})(?![\\p{L}\\d-])`,
  'giu',
);
