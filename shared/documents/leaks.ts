import type { DocumentModel } from './blocks.ts';
import { comparableText, detailPatterns, namePattern } from './name-pattern.ts';
import { containsPersonnummer } from './personnummer-pattern.ts';
import { textSegments, type SegmentPlace, type TextSegment } from './text-segments.ts';

/** An entry of the key table that a de-identified document must not hold: a name, or another identifying value. */
export interface Secret {
  readonly recordId: string;
  readonly value: string;
  /**
   * `name` (also when absent): every part of it is looked for. `detail`, an address or a telephone: the whole of it, and its
   * parts that are a number or an e-mail address; the street of a care home and the town are in every document.
   */
  readonly kind?: 'name' | 'detail';
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
 * Every place where a name of the key table (whole, or a part of three letters or more) or anything that reads as a
 * personnummer remains in any text of the document, footnotes included. An empty answer is the condition for a
 * de-identified export; it does not prove that nobody can be recognised.
 */
export function findLeaks(model: DocumentModel, secrets: readonly Secret[]): Leak[] {
  const patterns = secrets.flatMap(({ recordId, value, kind }) =>
    (kind === 'detail' ? detailPatterns(value) : [namePattern(value)]).flatMap((pattern) =>
      pattern ? [{ recordId, pattern }] : [],
    ),
  );
  return withoutRepeats(textSegments(model).flatMap((segment) => segmentLeaks(segment, patterns)));
}

interface SecretPattern {
  readonly recordId: string;
  readonly pattern: RegExp;
}

function segmentLeaks({ place, path, text }: TextSegment, patterns: readonly SecretPattern[]): Leak[] {
  const comparable = comparableText(text);
  const leaks: Leak[] = patterns
    .filter(({ pattern }) => pattern.test(comparable))
    .map(({ recordId }) => ({ kind: 'secret', recordId, place, path }));
  if (containsPersonnummer(comparable)) leaks.push({ kind: 'personnummer', recordId: null, place, path });
  return leaks;
}

function withoutRepeats(leaks: readonly Leak[]): Leak[] {
  const seen = new Map<string, Leak>();
  for (const leak of leaks) {
    // A row repeats what its cells already told.
    const place = leak.place === 'row' ? 'cell' : leak.place;
    const key = [leak.kind, leak.recordId ?? '', place, leak.path.join('.')].join('|');
    if (!seen.has(key)) seen.set(key, leak);
  }
  return [...seen.values()];
}
