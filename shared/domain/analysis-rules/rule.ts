import { causeGraph, type CauseGraph } from '../cause-graph.ts';
import type { RemarkOf } from '../remark.ts';
import type { AnalysisFacts } from './analysis-facts.ts';
import type { AnalysisCode } from './codes.ts';

export type AnalysisRemark = RemarkOf<AnalysisCode>;

/** `today` is a local date. */
export interface AnalysisContext {
  readonly today: string;
}

/** A rule of the analysis: facts and context in, remarks out. Pure, and linear in the size of the case. */
export type AnalysisRule = (facts: AnalysisFacts, context: AnalysisContext) => readonly AnalysisRemark[];

/** The why-graph of a case. Several rules ask for it after each other; facts never change. */
export function graphOf(facts: AnalysisFacts): CauseGraph {
  const known = graphs.get(facts);
  if (known) return known;
  const graph = causeGraph(facts.causes, facts.deviations);
  graphs.set(facts, graph);
  return graph;
}

const graphs = new WeakMap<AnalysisFacts, CauseGraph>();
