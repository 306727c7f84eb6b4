import {
  causeCycle,
  causeGraph,
  causesBehind,
  deeperCauses,
  topCauses,
  unlinkedCauses,
  type CauseGraph,
} from '../../../domain/cause-graph.ts';
import type { Cause } from '../../../domain/causes.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isBlank, when, whenOf, type Remark, type Rule } from './remark.ts';

/**
 * How causes hang together (K3, K4, K6, K8, K24). IVO's follow-up of lex Sarah 2017 (official, checked 2026-11-22): causes are
 * often on system level, and the focus is lifted from the single worker; "rutin ej följd" and "personalbrist" explain
 * nothing by themselves. Chains and circles: method of event analysis (secondary).
 */
export const causeLinkRules: Rule = (facts) => {
  if (facts.causes.length === 0) return [];
  const graph = causeGraph(facts.causes, facts.deviations);
  return [
    ...pathRemarks(graph, facts),
    ...shallowRemarks(graph),
    ...linkRemarks(graph),
    ...topRemarks(graph),
  ];
};

/** K3: every path from a deviation ends on system level or in a written stop. */
function pathRemarks(graph: CauseGraph, { deviations }: LexSarahFacts): readonly Remark[] {
  const behind = causesBehind(graph, graph.deviations);
  const ends = topCauses(graph).filter(({ id }) => behind.has(id));
  return [
    ...ends.flatMap((cause) =>
      whenOf(cause.level !== 'system' && !isStopped(cause), 'K3', 'causes', cause, 'stopReason'),
    ),
    ...deviations.flatMap((one) =>
      whenOf(deeperCauses(graph, one.id).length === 0, 'K3b', 'deviations', one, 'text'),
    ),
  ];
}

/** K6: an individual factor, a rule not followed and lack of staff each need a deeper cause or a written stop. */
function shallowRemarks(graph: CauseGraph): readonly Remark[] {
  return topCauses(graph)
    .filter((cause) => !isStopped(cause))
    .flatMap((cause) => {
      const explainsNothing = cause.kind === 'rutin-ej-foljd' || cause.kind === 'personalbrist';
      return [
        ...whenOf(cause.level === 'individ', 'K6', 'causes', cause, 'stopReason'),
        ...whenOf(explainsNothing, 'K6b', 'causes', cause, 'stopReason', {
          values: { kind: cause.kind ?? '' },
        }),
      ];
    });
}

/** K4: no circle, and every cause reaches a deviation. */
function linkRemarks(graph: CauseGraph): readonly Remark[] {
  const circle = causeCycle(graph) ?? [];
  const first = circle[0];
  const path = circle.map(({ label }) => label).join(' → ');
  const loose = graph.deviations.size === 0 || first ? [] : unlinkedCauses(graph);
  return [
    ...(first ? whenOf(true, 'K4', 'causes', first, 'leadsTo', { values: { path } }) : []),
    ...loose.flatMap((cause) => whenOf(true, 'K4b', 'causes', cause, 'leadsTo')),
  ];
}

/** K8 and K24: deepest causes have a causal sentence, and there are at least two of them. */
function topRemarks(graph: CauseGraph): readonly Remark[] {
  const tops = topCauses(graph);
  const parts = ['statementCause', 'statementEffect', 'statementEvent'] as const;
  return [
    ...tops.flatMap((cause) => {
      const missing = parts.find((part) => isBlank(cause[part]));
      return missing ? whenOf(true, 'K8', 'causes', cause, missing) : [];
    }),
    ...when(tops.length < 2, 'K24', 'causes', { values: { count: tops.length } }),
  ];
}

const isStopped = (cause: Cause): boolean => !isBlank(cause.stopReason);
