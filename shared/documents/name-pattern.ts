import { numberPatterns } from './number-pattern.ts';

/**
 * A pattern for one entry of the key table in text prepared by `comparableText`: the whole value and each part of it
 * of three letters or more, as whole words, with or without genitive s, a double name also in one word, two parts together
 * also without the dots and rings of å, ä and ö, and its numbers. Undefined when the value holds no word.
 */
export function namePattern(value: string): RegExp | undefined {
  const comparable = comparableText(value);
  const whole = words(comparable);
  if (whole.length === 0) return undefined;
  const parts = nameParts(comparable);
  return wholeWords([
    joined(whole),
    ...parts.map(escapePattern),
    ...doubleNames(comparable).map(joined),
    ...inTwos(whole, parts).map(unaccented),
    ...numberPatterns(comparable),
  ]);
}

/** The words of a name that identify by themselves: of three letters or more. */
export function nameParts(name: string): string[] {
  return words(name).filter(
    (word) => (word.match(/\p{L}/gu) ?? []).length >= 3 && !PARTICLES.has(word.toLowerCase()),
  );
}

/** Anna-Karin and O'Connor are also written Annakarin and OConnor; of short ones, words could come. */
function doubleNames(comparable: string): string[][] {
  return comparable
    .split(/[\s,;]+/)
    .map(words)
    .filter((name) => name.length > 1 && /^\p{L}{5,}$/u.test(name.join('')));
}

/** The whole name, and any two of its parts in either order. */
function inTwos(whole: readonly string[], parts: readonly string[]): (readonly string[])[] {
  const twos = parts.flatMap((one) => parts.filter((other) => other !== one).map((other) => [one, other]));
  return whole.length > 1 ? [whole, ...twos] : twos;
}

/** Asa Oberg is Åsa Öberg. One such word alone may be another: par is not Pär. */
const unaccented = (name: readonly string[]): string =>
  name
    .map((word) => escapePattern(word).replace(/[aåä]/gu, '[aåä]').replace(/[oö]/gu, '[oö]'))
    .join('[^\\p{L}\\d]{1,3}');

/**
 * Patterns for an address or a telephone: the whole value, and each part between commas that is an e-mail address or has
 * six digits or more, however they are spaced.
 */
export function detailPatterns(value: string): RegExp[] {
  const parts = value
    .split(/[,;\n]/)
    .filter((part) => part.includes('@') || /(?:\d[^\p{L}\d]*){6}/u.test(part));
  return [value, ...parts].flatMap((part) => {
    const whole = words(comparableText(part));
    return whole.length === 0 ? [] : [wholeWords([joined(whole), ...numberPatterns(comparableText(part))])];
  });
}

const joined = (whole: readonly string[]): string => whole.map(escapePattern).join('[^\\p{L}\\d]*');

/** As whole words, with or without genitive s. */
export function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?<!\\d(?=\\d))(?:${alternatives.join('|')})(?:['\u2019:]?s)?(?!\\p{L})(?!(?<=\\d)\\d)`,
    'u',
  );
}

/**
 * Text in the form names are compared in: lower case, compatibility forms and invisible characters resolved, accents
 * folded (André = Andre) but å, ä, ö kept, since Pär is another word than par.
 */
export function comparableText(text: string): string {
  return writtenText(text)
    .toLowerCase()
    .replace(/[^\p{ASCII}åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Compatibility forms and invisible characters resolved, capitals as they were written. */
export function writtenText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\p{Zs}\t]+/gu, ' ');
}

/** Particles of surnames that are words of their own: alone they identify nobody and would stop every document. */
const PARTICLES = new Set(['von', 'van', 'der', 'den', 'del', 'des', 'dos', 'das', 'och']);

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
