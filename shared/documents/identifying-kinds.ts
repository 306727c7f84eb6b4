import type { DocumentModel } from './blocks.ts';
import { comparableText, writtenText } from './name-pattern.ts';
import { textSegments } from './text-segments.ts';

/** Kinds of things that may still tell who it is when the names are gone, in the order they are told. */
export const identifyingKinds = ['age', 'unit', 'address', 'dateWithTime'] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];

/** What the case itself knows of the place; empty texts are passed over. */
export interface KnownPlace {
  readonly units: readonly string[];
  /** Streets with their number. */
  readonly addresses: readonly string[];
}

/**
 * Which kinds are found by rule in the texts of a document, footnotes and headings included. A kind that is not named may
 * still be there in other words: the answer helps a reader to look, and proves nothing.
 */
export function identifyingKindsIn(
  blocks: DocumentModel['blocks'],
  known: KnownPlace,
): readonly IdentifyingKind[] {
  const empty = {
    id: '',
    title: '',
    reference: '',
    organisation: '',
    profile: 'full',
    draft: false,
  } as const;
  const texts = textSegments({ ...empty, blocks }).map(({ text }) => text);
  return identifyingKinds.filter((kind) => texts.some((text) => finders[kind](text, known)));
}

const finders: Readonly<Record<IdentifyingKind, (text: string, known: KnownPlace) => boolean>> = {
  age: (text) => AGE.test(comparableText(text)),
  unit: (text, { units }) => holdsAny(text, units),
  address: (text, { addresses }) => STREET.test(writtenText(text)) || holdsAny(text, addresses),
  dateWithTime: (text) => {
    const said = comparableText(text);
    return TIMED_ISO.test(said) || TIMED_WORDS.test(said);
  },
};

/** `87 år`, `34-årig`, `87-åring`. A length of service reads the same, and is as well worth a look. */
const AGE = /(?<!\d)\d{1,3}[ -]?år(?:ig\p{L}*|ing\p{L}*|s)?(?!\p{L})/u;
/** `Björkvägen 4`, `Stora gatan 12 B`: a word that names a street, and its number. */
const STREET = /(?:vägen|gatan|gränd|gränden|stigen|torget|allén|backen|plan)\s+\d{1,3}(?!\d)/iu;
/** `2026-09-12 kl. 01.30`, also after a weekday or a line break. */
const TIMED_ISO = /\d{4}-\d{2}-\d{2},?\s+(?:cirka |omkring )?kl\.?\s*\d/u;
const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
/** `den 12 september 2026 och larmade kl. 01.30`: day and time in one sentence. */
const TIMED_WORDS = new RegExp(`\\d{1,2} ${MONTH}(?: \\d{4})?(?:[^.]|\\.(?=\\d)){0,60}\\bkl\\.?\\s*\\d`, 'u');

function holdsAny(text: string, values: readonly string[]): boolean {
  const said = comparableText(text);
  return values
    .map((value) => comparableText(value).trim())
    .some((value) => value !== '' && said.includes(value));
}
