import type { Replacement } from '../../../documents/without-names.ts';
import { profileText, titleEndings } from '../text/documents/profile.ts';

/** Fields that say who did something, in one line of free text: "Lena Lundgren, enhetschef". */
const whoFields: ReadonlySet<string> = new Set([
  'by',
  'assessedBy',
  'stopBy',
  'receiptBy',
  'writtenDownBy',
  'responsible',
  'protectionReviewedBy',
]);

/**
 * The names that such fields of a case hold, each with the title that follows its comma. What comes first is a name when it
 * is two to four words with capitals and the first of them is no title: "Enhetschef Lönnen" and "Enhetschef, Norr" stand.
 */
export function namedInFields(facts: unknown): readonly Replacement[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([field, value]) =>
    typeof value === 'string' ? (whoFields.has(field) ? named(value) : []) : namedInFields(value),
  );
}

function named(who: string): readonly Replacement[] {
  const comma = who.indexOf(',');
  const name = (comma === -1 ? who : who.slice(0, comma)).trim();
  const title = comma === -1 ? '' : who.slice(comma + 1).trim();
  return readsAsName(name) ? [{ name, title: title === '' ? profileText.official : title }] : [];
}

function readsAsName(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const isTitle = titleEndings.some((ending) => first.toLowerCase().endsWith(ending));
  return words.length >= 2 && words.length <= 4 && !isTitle && words.every((word) => NAME.test(word));
}

const NAME = /^\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)$/u;
