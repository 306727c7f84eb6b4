import type { Inline } from '../../../../documents/blocks.ts';
import type { Degree } from '../../parts/assessment.ts';

/** A sentence in pieces: its own words, and values that may be placeholders, persons or citations. */
export type Part = string | readonly Inline[];
/** A value of the case as it stands in a sentence. */
export type Value = readonly Inline[];

/** The outcomes as they stand inside a sentence. */
export const degreePhrases: Readonly<Record<Degree, string>> = {
  'inget-missforhallande': 'varken ett missförhållande eller en påtaglig risk för ett missförhållande',
  'pataglig-risk-missforhallande': 'en påtaglig risk för ett missförhållande',
  missforhallande: 'ett missförhållande',
  'pataglig-risk-allvarligt': 'en påtaglig risk för ett allvarligt missförhållande',
  allvarligt: 'ett allvarligt missförhållande',
};

/** A role or an answer stands in lower case inside a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(value: string): string {
  return /^\p{Lu}\p{Ll}/u.test(value) ? value.charAt(0).toLocaleLowerCase('sv') + value.slice(1) : value;
}

/** Before the one who did something. */
export const utredningBy = ' av ';
