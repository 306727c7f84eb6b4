import { topCauses } from '../cause-graph.ts';
import { when } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K24: at least two deepest causes. A single chain of why simplifies too much (Card 2017, secondary, checked 2026-11-22).
 * Without any cause this is K5g.
 */
export const severalTopCauses: AnalysisRule = (facts) => {
  const count = topCauses(graphOf(facts)).length;
  return when(facts.causes.length > 0 && count < 2, 'K24', 'causes', { count });
};
