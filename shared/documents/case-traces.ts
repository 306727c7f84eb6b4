import { referenceFinder } from './case-references.ts';
import type { Secret } from './leaks.ts';
import { textLeakFinder } from './text-leaks.ts';

/** What ties a text to one case: a name or another entry of its key table, a personnummer, or its number. */
export const caseTraces = ['name', 'personnummer', 'reference'] as const;
export type CaseTrace = (typeof caseTraces)[number];

export interface KnownCase {
  readonly secrets: readonly Secret[];
  /** Diarienummer, former ones too, and internal reference. */
  readonly references: readonly string[];
}

/**
 * What in a text belongs to the case it comes from and must not follow it into others. Codes alone, never the words found.
 * An empty answer proves nothing: who reads the text decides.
 */
export function caseTracesIn(text: string, known: KnownCase): readonly CaseTrace[] {
  const leaks = textLeakFinder(known.secrets)(text);
  const isNumbered = referenceFinder([{ id: '', references: known.references }])([text]).size > 0;
  return [
    ...(leaks.some(({ kind }) => kind === 'secret') ? (['name'] as const) : []),
    ...(leaks.some(({ kind }) => kind === 'personnummer') ? (['personnummer'] as const) : []),
    ...(isNumbered ? (['reference'] as const) : []),
  ];
}
