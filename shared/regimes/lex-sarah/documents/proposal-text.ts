import type { LexSarahFacts } from '../parts.ts';
import { degreePhrases } from '../text/degrees.ts';

/** Whether the proposal, as it is worded, names the outcome that is proposed: then no document says it once more. */
export function tellsDegree({ proposal, proposedDegree }: LexSarahFacts['decision']): boolean {
  if (!proposal || !proposedDegree) return false;
  return proposal.toLocaleLowerCase('sv').includes(degreePhrases[proposedDegree]);
}
