import { wholeWords, writtenText } from './name-pattern.ts';

/**
 * A pattern for the two-letter parts of a name (Bo, Ek), in text prepared by `writtenText`: with a capital, since the same
 * letters are words in running text. Undefined when the name has none.
 */
export function shortNamePattern(value: string): RegExp | undefined {
  const short = writtenText(value).match(/(?<!\p{L})\p{Lu}\p{L}(?!\p{L})/gu) ?? [];
  const names = short.filter((word) => !PARTICLES.has(word));
  return names.length === 0 ? undefined : wholeWords([...names, ...names.map((word) => word.toUpperCase())]);
}

/** Begin surnames and sentences alike. */
const PARTICLES = new Set(['De', 'Di', 'Da', 'Du', 'La', 'Le', 'El', 'Al', 'Af', 'Av', 'Mc', 'St']);
