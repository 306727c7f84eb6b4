import { causeGraph, type CauseGraph } from '../../../shared/domain/cause-graph.ts';
import { causes } from '../../../shared/domain/causes.ts';
import { deviations } from '../../../shared/domain/timeline.ts';
import type { Collection, RecordFacts } from '../../../shared/domain/section.ts';
import type { OpenCase } from './case-context.ts';

/** The saved records of a shared collection, typed as it declares them; empty where the regime has no such collection. */
export function factsOf<const C extends Collection>(
  { regime, facts }: Pick<OpenCase, 'regime' | 'facts'>,
  name: string,
  declared: C,
): readonly RecordFacts<C>[] {
  const held = facts[name];
  if (regime.parts[name] !== declared || !Array.isArray(held)) return [];
  // Each value was checked against this very declaration when it was stored.
  return held as readonly RecordFacts<C>[];
}

/** The saved why-graph of a case, for every room that shows or changes it. */
export function graphOf(from: Pick<OpenCase, 'regime' | 'facts'>): CauseGraph {
  return causeGraph(factsOf(from, 'causes', causes), factsOf(from, 'deviations', deviations));
}
