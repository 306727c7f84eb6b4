import { withoutAsksOfUnwritten } from '../../domain/unwritten-records.ts';
import type { Finding } from '../../domain/finding.ts';
import type { RuleContext } from '../regime.ts';
import { withoutRepeatedQuestions } from './findings/asked-twice.ts';
import { findingFrom } from './findings/finding-from-remark.ts';
import { rulesFor } from './findings/rules-of-case.ts';
import type { LexSarahFacts } from './parts.ts';

/**
 * Everything a reviewer would ask of a lex Sarah case as it stands, each with its provision and the documents it blocks.
 * `context.today` is a local date. Pure; the order follows the steps of a case.
 */
export function lexSarahFindings(facts: LexSarahFacts, context: RuleContext): readonly Finding[] {
  const remarks = withoutAsksOfUnwritten(rulesFor(facts).flatMap((rule) => rule(facts, context)));
  return withoutRepeatedQuestions(remarks.map((remark) => findingFrom(remark, facts)));
}
