import { namesThatAreWords, wordsAfterNames } from '../text/names-that-are-words.ts';
import { otherSpellings, readInSwedish } from './letter-variants.ts';
import { numberPatterns } from './number-pattern.ts';

/**
 * A pattern for one entry of the key table in text prepared by `comparableText`: the whole value, each part of it of three
 * letters or more that is no ordinary word, any two parts together, and its numbers. As whole words, with or without
 * genitive s; a double name also in one word, a part also in a compound, and in the other spellings of its letters.
 * A value of one ordinary word (Per) is left to `ordinaryNamePattern`. Undefined when nothing is looked for.
 */
export function namePattern(value: string): RegExp | undefined {
  const comparable = comparableText(value);
  const whole = words(comparable);
  if (whole.length === 0) return undefined;
  const parts = nameParts(comparable);
  const telling = [...parts, ...spelledOtherwise(value)].filter((part) => !namesThatAreWords.has(part));
  const alternatives = [
    ...(whole.length === 1 && namesThatAreWords.has(whole.join('')) ? [] : [joined(whole)]),
    ...telling.flatMap((part) => [escapePattern(part), ...compounds(part), ...spacedOut(part)]),
    ...doubleNames(comparable).map(joined),
    ...togetherPatterns(whole, parts),
    ...numberPatterns(comparable),
  ];
  return alternatives.length === 0 ? undefined : wholeWords(alternatives);
}

/** The whole name, and any two of its parts, as they are found in any letters. */
export function togetherPatterns(whole: readonly string[], parts: readonly string[]): string[] {
  return inTwos(whole, parts).map(unaccented);
}

/** The words of a name that identify by themselves: of three letters or more. */
export function nameParts(name: string): string[] {
  return words(name).filter(
    (word) => (word.match(/\p{L}/gu) ?? []).length >= 3 && !PARTICLES.has(word.toLowerCase()),
  );
}

/** Other spellings of the parts of a name, in comparable form; of short ones, words could come. */
export function spelledOtherwise(value: string): string[] {
  return nameParts(writtenText(value).toLowerCase())
    .filter((part) => part.length >= 4)
    .flatMap(otherSpellings)
    .map(comparableText);
}

/** A long name is itself in any compound (Exempelssonfamiljen); a shorter one before words that are put after names. */
export function compounds(part: string): string[] {
  const name = escapePattern(part);
  // Less than four letters more is the ending of a word: Exempelgård is not Exempelgården.
  if (part.length >= 8) return [`${name}\\p{L}{4,}`];
  return part.length >= 4 ? [`${name}s?-?(?:${wordsAfterNames.join('|')})`] : [];
}

/** E x e m p e l s s o n. */
const spacedOut = (part: string): string[] =>
  part.length >= 4 ? [[...part].map(escapePattern).join(' ')] : [];

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
    // exempelssonelis; of two short ones, a word could come.
    .join(name.every(({ length }) => length >= 4) ? '[^\\p{L}\\d]{0,3}' : '[^\\p{L}\\d]{1,3}');

/**
 * Patterns for an address or a telephone: the whole value, and each part between commas that is an e-mail address or has
 * six digits or more, however they are spaced.
 */
export function detailPatterns(value: string): RegExp[] {
  return [value, ...detailParts(value)].flatMap(detailPattern);
}

/** As `detailPatterns`, for a value that was changed or emptied: a slip of a few signs would stop every document. */
export function formerDetailPatterns(value: string): RegExp[] {
  const isLong = (value.match(/[\p{L}\d]/gu) ?? []).length >= 6;
  return [...(isLong ? [value] : []), ...detailParts(value)].flatMap(detailPattern);
}

export const detailParts = (value: string): string[] =>
  value.split(/[,;\n]/).filter((part) => part.includes('@') || /(?:\d[^\p{L}\d]*){6}/u.test(part));

function detailPattern(part: string): RegExp[] {
  const whole = words(comparableText(part));
  return whole.length === 0 ? [] : [wholeWords([joined(whole), ...numberPatterns(comparableText(part))])];
}

export const joined = (whole: readonly string[]): string => whole.map(escapePattern).join('[^\\p{L}\\d]*');

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
  return comparableOf(writtenText(text));
}

/** `comparableText` of what `writtenText` has prepared. */
export function comparableOf(written: string): string {
  return readInSwedish(written.toLowerCase()).replace(/[^\p{ASCII}åäö]/gu, (letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/** Compatibility forms and invisible characters resolved, capitals as they were written. */
export function writtenText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll('%20', ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\u02BC/gu, '\u2019')
    .replace(/[\p{Zs}\t]+/gu, ' ');
}

/** Particles of surnames that are words of their own: alone they identify nobody and would stop every document. */
const PARTICLES = new Set(['von', 'van', 'der', 'den', 'del', 'des', 'dos', 'das', 'och']);

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
