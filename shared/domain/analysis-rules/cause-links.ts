import { causeCycle, unlinkedCauses } from '../cause-graph.ts';
import { whenOf } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K4: no circle, and every cause reaches a deviation. Method of event analysis (secondary, checked 2026-11-22). What a
 * circle has cut off is not asked about before the circle is gone.
 */
export const causeLinks: AnalysisRule = (facts) => {
  const graph = graphOf(facts);
  const circle = causeCycle(graph) ?? [];
  const first = circle[0];
  if (first) {
    const path = circle.map(({ label }) => label).join(' → ');
    return whenOf(true, 'K4', 'causes', first, 'leadsTo', { path });
  }
  if (graph.deviations.size === 0) return [];
  return unlinkedCauses(graph).flatMap((cause) => whenOf(true, 'K4b', 'causes', cause, 'leadsTo'));
};
