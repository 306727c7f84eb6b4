import type { LawText } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';

export function lexSarahLawFor(_facts: LexSarahFacts, _stepId: string): readonly LawText[] {
  return [];
}
