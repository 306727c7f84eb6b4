import type { DocumentModel } from './blocks.ts';
import { formerNamePatterns } from './former-name-pattern.ts';
import { foldedLetters, tellingLetters } from './folded-letters.ts';
import { withoutLexNames } from './lex-names.ts';
import {
  comparableOf,
  detailPatterns,
  formerDetailPatterns,
  namePattern,
  writtenText,
} from './name-pattern.ts';
import { ordinaryNamePattern } from './ordinary-name-pattern.ts';
import { ownName } from './own-name.ts';
import { containsPersonnummer } from './personnummer-pattern.ts';
import { readingsOf } from './readings.ts';
import { shortNamePattern } from './short-name-pattern.ts';
import { textSegments, type SegmentPlace, type TextSegment } from './text-segments.ts';
import { unaccentedNamePattern } from './unaccented-name-pattern.ts';

/** An entry of the key table that a de-identified document must not hold: a name, or another identifying value. */
export interface Secret {
  readonly recordId: string;
  readonly value: string;
  /**
   * `name` (also when absent): every part of it is looked for. `detail`, an address or a telephone: the whole of it, and its
   * parts that are a number or an e-mail address; the street of a care home and the town are in every document.
   */
  readonly kind?: 'name' | 'detail';
  /** It stood in the key table and was changed or emptied since. */
  readonly former?: boolean;
}

/** Where something identifying remains. Holds no text of the case, so that it may be logged and sent on. */
export interface Leak {
  readonly kind: 'secret' | 'personnummer';
  /** The key-table entry found; null for a personnummer pattern. */
  readonly recordId: string | null;
  readonly place: SegmentPlace;
  readonly path: readonly number[];
}

/**
 * Every place where a name of the key table (whole, or a part of two letters or more) or anything that reads as a
 * personnummer remains in any text of the document, footnotes included. An empty answer is the condition for a
 * de-identified export; it does not prove that nobody can be recognised.
 */
export function findLeaks(model: DocumentModel, secrets: readonly Secret[]): Leak[] {
  return leakFinder(secrets)(model);
}

/** The same for many documents, or one in pieces: what is looked for is made ready once. */
export function leakFinder(secrets: readonly Secret[]): (model: DocumentModel) => Leak[] {
  const patterns = secrets.map(patternsOf);
  return (model) => withoutRepeats(textSegments(model).flatMap((segment) => segmentLeaks(segment, patterns)));
}

interface SecretPatterns {
  readonly recordId: string;
  /** Of which a text must hold one, folded, to be worth the patterns. */
  readonly letters: readonly string[];
  /** For comparable text. */
  readonly comparable: readonly RegExp[];
  /** For written text. */
  readonly written: readonly RegExp[];
  /** For written text, by where it stands: a word may have its capital for the place alone. */
  readonly text: readonly RegExp[];
  readonly heads: readonly RegExp[];
  /** Of a row read across nothing: the word may be first in its cell, and each cell was read by itself. */
  readonly row: readonly RegExp[];
}

function patternsOf({ recordId, value, kind, former = false }: Secret): SecretPatterns {
  const none = { written: [], text: [], heads: [], row: [] };
  const letters = tellingLetters(value, kind ?? 'name');
  if (kind === 'detail') {
    const comparable = former ? formerDetailPatterns(value) : detailPatterns(value);
    return { recordId, letters, comparable, ...none };
  }
  const name = ownName(value);
  const known = (pattern: RegExp | undefined): RegExp[] => (pattern ? [pattern] : []);
  const patterns = former
    ? formerNamePatterns(name)
    : { comparable: known(namePattern(name)), written: known(shortNamePattern(name)) };
  return {
    recordId,
    letters,
    comparable: patterns.comparable,
    written: [...patterns.written, ...known(unaccentedNamePattern(name))],
    text: former ? [] : known(ordinaryNamePattern(name, 'text')),
    heads: former ? [] : known(ordinaryNamePattern(name, 'heads')),
    row: [],
  };
}

function segmentLeaks({ place, path, text }: TextSegment, patterns: readonly SecretPatterns[]): Leak[] {
  const whole = writtenText(text);
  const comparable = comparableOf(whole);
  const folded = foldedLetters(comparable);
  const worth = patterns.filter(({ letters }) => letters.some((one) => folded.includes(one)));
  const readings = worth.length === 0 ? [] : readingsIn(whole, place);
  const leaks: Leak[] = worth
    .filter((secret) => readings.some((reading) => isNamed(reading, secret)))
    .map(({ recordId }) => ({ kind: 'secret', recordId, place, path }));
  if (containsPersonnummer(comparable, place === 'row' ? 'cells' : 'text'))
    leaks.push({ kind: 'personnummer', recordId: null, place, path });
  return leaks;
}

function readingsIn(written: string, place: SegmentPlace): Reading[] {
  const where = place === 'row' ? 'row' : heads.has(place) ? 'heads' : 'text';
  return readingsOf(withoutLexNames(written)).map((reading) => {
    return { written: reading, comparable: comparableOf(reading), place: where };
  });
}

interface Reading {
  readonly written: string;
  readonly comparable: string;
  readonly place: 'text' | 'heads' | 'row';
}

const heads: ReadonlySet<SegmentPlace> = new Set(['title', 'heading', 'label', 'caption']);

function isNamed({ written, comparable, place }: Reading, secret: SecretPatterns): boolean {
  const holds = (text: string) => (pattern: RegExp) => pattern.test(text);
  return (
    secret.comparable.some(holds(comparable)) || [...secret.written, ...secret[place]].some(holds(written))
  );
}

/** Each leak once, in order. */
export function withoutRepeats(leaks: readonly Leak[]): Leak[] {
  const seen = new Map<string, Leak>();
  for (const leak of leaks) {
    // A row repeats what its cells already told.
    const place = leak.place === 'row' ? 'cell' : leak.place;
    const key = [leak.kind, leak.recordId ?? '', place, leak.path.join('.')].join('|');
    if (!seen.has(key)) seen.set(key, leak);
  }
  return [...seen.values()];
}
