import type { Deadline, RuleContext } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';

export function lexSarahDeadlines(_facts: LexSarahFacts, _context: RuleContext): readonly Deadline[] {
  return [];
}
