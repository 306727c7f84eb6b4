import type { LawText } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';
import { lawOfStep } from './law/panel.ts';

/** The law for the side panel of a step: the acts of the case's lagrum in the wording of its dates, then SOSFS 2011:5. */
export function lexSarahLawFor(facts: LexSarahFacts, stepId: string): readonly LawText[] {
  return lawOfStep(facts, stepId);
}
