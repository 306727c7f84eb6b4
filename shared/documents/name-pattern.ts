import { numberPatterns } from './number-pattern.ts';

/**
 * A pattern for one entry of the key table in text prepared by `comparableText`: the whole value and each part of it
 * of three letters or more, as whole words, with or without genitive s, and its numbers. Undefined when the value holds no word.
 */
export function namePattern(value: string): RegExp | undefined {
  const whole = words(comparableText(value));
  if (whole.length === 0) return undefined;
  const parts = whole.filter((word) => (word.match(/\p{L}/gu) ?? []).length >= 3 && !PARTICLES.has(word));
  const numbers = numberPatterns(comparableText(value));
  return wholeWords([joined(whole), ...parts.map(escapePattern), ...numbers]);
}

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
