import type { Certainty } from '../../../domain/finding.ts';

/** Local date on which numbers and wording of the law data were last checked against the sources named. */
export const checkedOn = '2026-11-22';

/** Words of an act or form to the letter, and how sure it is that they are. */
export interface Quote {
  readonly words: string;
  readonly certainty: Certainty;
}

/**
 * How sure it is that a place says what we say it says. Never 'verbatim', which is for words to the letter: 'official' is a
 * section or an authority's own page that has been read.
 */
export type CitationCertainty = Exclude<Certainty, 'verbatim'>;

/** One duty or rule as an act has it. */
export interface LegalItem {
  /** How the place is cited within its act, e.g. `27 kap. 5 §`. */
  readonly number: string;
  readonly certainty: CitationCertainty;
  /** What it demands, in our own words. */
  readonly summary: string;
  readonly quotes: readonly Quote[];
}

const surest: readonly CitationCertainty[] = ['own', 'official', 'secondary', 'unverified'];

/** The day the text behind a summary was checked; null where it has not been seen, only heard of. */
export const checkedDay = (certainty: CitationCertainty): string | null =>
  certainty === 'official' ? checkedOn : null;

/** A citation of several places is no surer than the least sure of them. */
export function leastSure(certainties: readonly CitationCertainty[]): CitationCertainty {
  return surest[Math.max(...certainties.map((certainty) => surest.indexOf(certainty)))] ?? 'unverified';
}

/** Words that stand to the letter in words-seen.ts under the same place. */
export const verbatim = (...words: string[]): Quote[] =>
  words.map((one) => ({ words: one, certainty: 'verbatim' }));
