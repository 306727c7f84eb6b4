import type { Inline } from '../../../../documents/blocks.ts';

/** A sentence in pieces: its own words, and values that may be placeholders, persons or citations. */
export type Part = string | readonly Inline[];
/** A value of the case as it stands in a sentence. */
export type Value = readonly Inline[];

/** A role or an answer stands in lower case inside a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(value: string): string {
  return /^\p{Lu}\p{Ll}/u.test(value) ? value.charAt(0).toLocaleLowerCase('sv') + value.slice(1) : value;
}

/** Before the one who did something. */
export const utredningBy = ' av ';
