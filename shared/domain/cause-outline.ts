import { deeperCauses, type CauseGraph } from './cause-graph.ts';
import type { Cause } from './causes.ts';

/**
 * One line of the why-graph told as an indented list. A cause that explains several things stands in full at the first of
 * them and is only named (`isAgain`) at the others, so that the list has no more lines than the graph has links.
 */
export interface OutlineRow {
  readonly cause: Cause;
  /** What it is listed under: a deviation or a cause; null for a cause that no deviation is reached from. */
  readonly under: string | null;
  /** 0 right below its deviation. */
  readonly depth: number;
  readonly isAgain: boolean;
}

export interface OutlinePart {
  /** Id of the deviation, or null for the causes that are loose. */
  readonly deviation: string | null;
  readonly rows: readonly OutlineRow[];
}

/** The graph as lists: one for each deviation in order, then what hangs loose. Every cause is in full exactly once. */
export function causeOutline(graph: CauseGraph): readonly OutlinePart[] {
  const told = new Set<string>();
  const parts: OutlinePart[] = [...graph.deviations].map((deviation) => ({
    deviation,
    rows: rowsBelow(graph, deviation, told),
  }));
  const loose: OutlineRow[] = [];
  for (const cause of looseFirst(graph))
    if (!told.has(cause.id)) {
      told.add(cause.id);
      loose.push({ cause, under: null, depth: 0, isAgain: false });
      loose.push(...rowsBelow(graph, cause.id, told, 1));
    }
  return loose.length > 0 ? [...parts, { deviation: null, rows: loose }] : parts;
}

/** Loose causes that lead nowhere begin their own list; one in a circle begins it where nothing else does. */
function looseFirst(graph: CauseGraph): readonly Cause[] {
  const all = [...graph.causes.values()];
  const leadsOn = ({ leadsTo = [] }: Cause) =>
    leadsTo.some((id) => graph.causes.has(id) || graph.deviations.has(id));
  return [...all.filter((cause) => !leadsOn(cause)), ...all.filter(leadsOn)];
}

/** Depth-first with a stack of its own, since a file from outside may hold a chain of thousands. */
function rowsBelow(graph: CauseGraph, top: string, told: Set<string>, depth = 0): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const below = (under: string, at: number) =>
    deeperCauses(graph, under)
      .map((cause) => ({ cause, under, depth: at }))
      .toReversed();
  const pending = below(top, depth);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const isAgain = told.has(next.cause.id);
    rows.push({ ...next, isAgain });
    if (isAgain) continue;
    told.add(next.cause.id);
    pending.push(...below(next.cause.id, next.depth + 1));
  }
  return rows;
}
