import type { Finding } from '../../domain/finding.ts';
import type { RuleContext } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';

export function lexSarahFindings(_facts: LexSarahFacts, _context: RuleContext): readonly Finding[] {
  return [];
}
