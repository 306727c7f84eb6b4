import { answersCauses, type Action } from './actions.ts';
import { findCycle } from './acyclic.ts';
import { byLink } from './by-link.ts';
import type { Cause } from './causes.ts';

/**
 * The why-graph of an investigation: causes lead to causes and deviations, many to many. Everything is told by record
 * id. Links to what does not exist are kept apart, so that no walk follows them.
 */
export interface CauseGraph {
  readonly causes: ReadonlyMap<string, Cause>;
  readonly deviations: ReadonlySet<string>;
  /** Causes one step deeper, by the id of the cause or deviation they explain. */
  readonly deeper: ReadonlyMap<string, readonly Cause[]>;
  /** Causes with a link to something that does not exist. */
  readonly broken: readonly Cause[];
}

/** The graph of a case's causes under its deviations, in the order of the case. */
export function causeGraph(
  causes: readonly Cause[],
  deviations: readonly { readonly id: string }[],
): CauseGraph {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const deviationIds = new Set(deviations.map(({ id }) => id));
  const exists = (id: string) => byId.has(id) || deviationIds.has(id);
  const deeper = byLink(causes, ({ leadsTo }) => leadsTo?.filter(exists));
  const broken = causes.filter((cause) => (cause.leadsTo ?? []).some((id) => !exists(id)));
  return { causes: byId, deviations: deviationIds, deeper, broken };
}

/** Causes one step deeper than a cause or deviation; none for an id that does not exist. */
export const deeperCauses = (graph: CauseGraph, id: string): readonly Cause[] => graph.deeper.get(id) ?? [];

/** The deepest causes: nothing in the graph explains them further. */
export function topCauses(graph: CauseGraph): readonly Cause[] {
  return [...graph.causes.values()].filter((cause) => deeperCauses(graph, cause.id).length === 0);
}

/** Causes that some deviations rest on, directly or through others, by id. Ends on a circle as well. */
export function causesBehind(graph: CauseGraph, deviations: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...deviations];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const cause of deeperCauses(graph, next))
      if (!found.has(cause.id)) {
        found.add(cause.id);
        pending.push(cause.id);
      }
  return found;
}

/** Causes from which no deviation is reached. */
export function unlinkedCauses(graph: CauseGraph): readonly Cause[] {
  const linked = causesBehind(graph, graph.deviations);
  return [...graph.causes.values()].filter((cause) => !linked.has(cause.id));
}

/** The causes of one circle in order, or null. */
export function causeCycle(graph: CauseGraph): readonly Cause[] | null {
  const edges = [...graph.causes.values()].flatMap((cause) =>
    (cause.leadsTo ?? []).map((id) => [cause.id, id] as const),
  );
  const cycle = findCycle(edges);
  return cycle && cycle.map((id) => graph.causes.get(id)).filter((cause) => cause !== undefined);
}

/**
 * Deepest causes that no action answers and that carry no reason for having none (K9). Actions broken off and actions
 * without a text answer nothing; a cause on the way goes when what it rests on goes.
 */
export function uncoveredCauses(
  graph: CauseGraph,
  actions: readonly Pick<Action, 'causes' | 'state' | 'text'>[],
): readonly Cause[] {
  const covered = new Set(actions.filter(answersCauses).flatMap(({ causes }) => causes ?? []));
  return topCauses(graph).filter(({ id, noActionReason }) => !covered.has(id) && !noActionReason?.trim());
}

/**
 * The circle that a link from a cause to what it leads to would close, as cause ids from the cause and back to it, or
 * null. Rule K4: in the end nothing can lead to itself.
 */
export function circleClosedBy(graph: CauseGraph, cause: string, effect: string): readonly string[] | null {
  if (cause === effect) return [cause, cause];
  const cameFrom = new Map<string, string>();
  const pending = [effect];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === cause) return circleThrough(cameFrom, cause, effect);
    for (const id of graph.causes.get(next)?.leadsTo ?? [])
      if (!cameFrom.has(id) && id !== effect) {
        cameFrom.set(id, next);
        pending.push(id);
      }
  }
  return null;
}

function circleThrough(cameFrom: ReadonlyMap<string, string>, cause: string, effect: string): string[] {
  const back = [cause];
  for (let at: string | undefined = cause; at !== undefined && at !== effect;) {
    at = cameFrom.get(at);
    if (at !== undefined) back.push(at);
  }
  return [cause, ...back.toReversed()];
}
