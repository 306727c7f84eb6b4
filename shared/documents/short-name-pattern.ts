import { namesThatAreWords } from '../text/names-that-are-words.ts';
import { wholeWords, writtenText } from './name-pattern.ts';

/**
 * A pattern for the two-letter parts of a name (Bo, Ek), in text prepared by `writtenText`: with a capital, since the same
 * letters are words in running text. Those that are words so often that they begin sentences (Bo, Ny) are left to
 * `ordinaryNamePattern`. Undefined when the name has none.
 */
export function shortNamePattern(value: string): RegExp | undefined {
  const names = shortParts(value).filter((word) => !namesThatAreWords.has(word.toLowerCase()));
  return names.length === 0 ? undefined : wholeWords([...names, ...names.map((word) => word.toUpperCase())]);
}

/** The parts of two letters that are written with a capital and are no particle. */
export function shortParts(value: string): string[] {
  const short = writtenText(value).match(/(?<!\p{L})\p{Lu}\p{L}(?!\p{L})/gu) ?? [];
  return short.filter((word) => !PARTICLES.has(word));
}

/** Begin surnames and sentences alike. */
const PARTICLES = new Set(['De', 'Di', 'Da', 'Du', 'La', 'Le', 'El', 'Al', 'Af', 'Av', 'Mc', 'St']);
