import { careIn } from '../../../domain/analysis-rules/rules.ts';
import { parseFieldPath } from '../../../domain/field-path.ts';
import { lexSarahParts } from '../parts.ts';
import { datePairs, gatesOfPart, mayLieAhead } from './date-pairs.ts';
import { inquiry, type DocumentId } from './code-rule.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * The shared rules K4c, K7, K20 and K21 over every part of a lex Sarah case, its own sections included. Their sources stand
 * in the shared rules (domain/analysis-rules); the pairs of dates in date-pairs.ts (no provision).
 */
export const careRules: readonly Rule[] = careIn(lexSarahParts, {
  datePairs,
  datesAhead: mayLieAhead,
  othersWords: ['communications.answer'],
}).map((rule) => (facts, context) => rule(facts, context).map(withGates));

const gatesOfPair: ReadonlyMap<string, readonly DocumentId[]> = new Map(
  datePairs.map(({ earlier, later, gates }) => [`${earlier} ${later}`, gates]),
);

/** What a mix-up of dates stands in the way of: as its pair says, otherwise as its part does. Other remarks gate nothing. */
function withGates(remark: Remark): Remark {
  if (remark.code !== 'K20' && remark.code !== 'K20b') return remark;
  const { earlier = '', later = '' } = remark.values ?? {};
  const ofPair = remark.code === 'K20' ? gatesOfPair.get(`${earlier} ${later}`) : undefined;
  const gates = ofPair ?? gatesOfPart[parseFieldPath(remark.field).part] ?? inquiry;
  return { ...remark, gates };
}
