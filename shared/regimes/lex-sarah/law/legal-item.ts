import type { Certainty } from '../../../domain/finding.ts';

/** Local date on which numbers and wording of the law data were last checked against the sources named. */
export const checkedOn = '2026-11-22';

/** Words of an act or form to the letter, and how sure it is that they are. */
export interface Quote {
  readonly words: string;
  readonly certainty: Certainty;
}

/** One duty or rule as an act has it. */
export interface LegalItem {
  /** How the place is cited within its act, e.g. `27 kap. 5 §`. */
  readonly number: string;
  readonly certainty: Certainty;
  /** What it demands, in our own words. */
  readonly summary: string;
  readonly quotes: readonly Quote[];
}

const surest: readonly Certainty[] = ['verbatim', 'official', 'secondary', 'unverified'];

/** A citation of several places is no surer than the least sure of them. */
export function leastSure(certainties: readonly Certainty[]): Certainty {
  return surest[Math.max(...certainties.map((certainty) => surest.indexOf(certainty)))] ?? 'unverified';
}

export const verbatim = (...words: string[]): Quote[] =>
  words.map((one) => ({ words: one, certainty: 'verbatim' }));
