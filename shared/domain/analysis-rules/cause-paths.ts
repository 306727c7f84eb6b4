import { isBlank } from '../blank.ts';
import { causesBehind, deeperCauses, topCauses } from '../cause-graph.ts';
import { whenOf } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K3: every path from a deviation ends on system level or in a written stop. IVO's follow-up of lex Sarah 2017 (official,
 * checked 2026-11-22): causes are often on system level. Chains of why: method of event analysis (secondary). Without any
 * cause there is no path; that is K5g.
 */
export const causePaths: AnalysisRule = (facts) => {
  const { causes, deviations } = facts;
  const graph = graphOf(facts);
  const behind = causesBehind(graph, graph.deviations);
  const ends = topCauses(graph).filter(({ id }) => behind.has(id));
  const unexplained = causes.length === 0 ? [] : deviations;
  return [
    ...ends.flatMap((cause) =>
      whenOf(cause.level !== 'system' && isBlank(cause.stopReason), 'K3', 'causes', cause, 'stopReason'),
    ),
    ...unexplained.flatMap((one) =>
      whenOf(deeperCauses(graph, one.id).length === 0, 'K3b', 'deviations', one, 'text'),
    ),
    ...causes.flatMap((cause) => {
      const missing = isBlank(cause.stopBy) ? 'stopBy' : 'stopOn';
      return whenOf(!isBlank(cause.stopReason) && isBlank(cause[missing]), 'K3c', 'causes', cause, missing);
    }),
  ];
};
