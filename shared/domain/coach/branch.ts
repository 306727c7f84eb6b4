import { causesBehind, causeGraph, deeperCauses, type CauseGraph } from '../cause-graph.ts';
import type { Cause, CauseArea, causeKinds, CauseLevel } from '../causes.ts';
import type { Deviation } from '../timeline.ts';
import type { CoachFacts } from './coach-facts.ts';

interface BranchNode {
  readonly id: string;
  readonly part: 'deviations' | 'causes';
  readonly level: CauseLevel | null;
  readonly area: CauseArea | null;
  readonly kind: (typeof causeKinds)[number] | null;
  readonly text: string;
}

/** The node a question is asked at, and what the investigation already says around it. */
export interface CoachBranch {
  readonly node: BranchNode;
  /** The nodes it leads to, nearest first, as far as the deviations. */
  readonly toward: readonly BranchNode[];
  /** Causes one step under the node. */
  readonly next: readonly BranchNode[];
  /** All causes under the node, at any depth. */
  readonly under: readonly BranchNode[];
  /** What has been written, nearest first: the node, what it leads to with its events, what is under it. */
  readonly texts: readonly string[];
  /** Questions noted as tried, in the words they were asked in: at the node itself, and elsewhere in the branch. */
  readonly triedHere: readonly string[];
  readonly triedElsewhere: readonly string[];
}

/** The branch of a deviation or cause, or null if there is none by that id. Ends on a circle as well. */
export function coachBranch(facts: CoachFacts, id: string): CoachBranch | null {
  const graph = causeGraph(facts.causes, facts.deviations);
  const nodes = new Map([...facts.deviations.map(ofDeviation), ...facts.causes.map(ofCause)]);
  const node = nodes.get(id);
  if (!node) return null;
  const nodesOf = (ids: Iterable<string>) =>
    [...ids].map((each) => nodes.get(each)).filter((each) => each !== undefined);
  const toward = nodesOf(effectsOf(graph, id));
  const under = nodesOf(causesBehind(graph, [id])).filter((each) => each.id !== id);
  const around = new Set([...toward, ...under].map((each) => each.id));
  const triedAt = (fits: (place: string) => boolean) =>
    facts.triedQuestions
      .filter(({ branch }) => (branch ?? []).some(fits))
      .map(({ question }) => question ?? '');
  return {
    node,
    toward,
    under,
    next: nodesOf(deeperCauses(graph, id).map((cause) => cause.id)),
    texts: [node, ...toward, ...under].flatMap((each) => textsOf(facts, each)).filter((text) => text !== ''),
    triedHere: triedAt((place) => place === id),
    triedElsewhere: triedAt((place) => around.has(place)),
  };
}

/** What a node leads to, step by step, without itself. */
function effectsOf(graph: CauseGraph, id: string): ReadonlySet<string> {
  const found = new Set<string>([id]);
  const pending = [id];
  for (let next = pending.shift(); next !== undefined; next = pending.shift())
    for (const effect of graph.causes.get(next)?.leadsTo ?? [])
      if (!found.has(effect)) {
        found.add(effect);
        pending.push(effect);
      }
  found.delete(id);
  return found;
}

function ofDeviation({ id, text }: Deviation): readonly [string, BranchNode] {
  return [id, { id, part: 'deviations', level: null, area: null, kind: null, text: text ?? '' }];
}

function ofCause({ id, level, area, kind, text }: Cause): readonly [string, BranchNode] {
  const node = { level: level ?? null, area: area ?? null, kind: kind ?? null, text: text ?? '' };
  return [id, { id, part: 'causes', ...node }];
}

function textsOf(facts: CoachFacts, { id, part, text }: BranchNode): readonly string[] {
  const deviation = part === 'deviations' ? facts.deviations.find((each) => each.id === id) : undefined;
  if (!deviation) return [text];
  const events = facts.events.filter((event) => deviation.events?.includes(event.id));
  return [text, deviation.should ?? '', deviation.norm ?? '', ...events.map((event) => event.text ?? '')];
}
