import { answersCauses, isGoing, strengths, type Action, type FollowUp } from './actions.ts';
import { byLink } from './by-link.ts';
import type { Cause } from './causes.ts';
import { topCauses, type CauseGraph } from './cause-graph.ts';
import { measuredOn } from './effect.ts';

export type Strength = (typeof strengths)[number];

/** Where a cause stands in the map: a deepest one, one that has actions of its own, or one on the way to a deeper one. */
type RowPlace = 'top' | 'answered' | 'between';

/**
 * How a cause is answered. `only-weak` and `weak-for-system`: every action that answers it is weak, the second where the
 * cause lies on system level. An action without a strength is not taken for weak.
 */
export type CoverState = 'uncovered' | 'reasoned-none' | 'only-weak' | 'weak-for-system' | 'covered';

export interface CoverageRow {
  readonly cause: Cause;
  readonly place: RowPlace;
  readonly state: CoverState;
  /** Of the actions that answer it; null where none has a strength. */
  readonly strongest: Strength | null;
  /** Ids of every action linked to it, also of those broken off or without a text, which answer nothing. */
  readonly linked: ReadonlySet<string>;
}

/** How far an action has come. Done and effective are two things with a date each (domain decision 10). */
export type Progress = 'broken-off' | 'planned' | 'done' | 'followed-up';

export interface CoverageColumn {
  readonly action: Action;
  readonly progress: Progress;
  /** When its effect was first followed up, or null. */
  readonly followedUpOn: string | null;
  /** It answers no cause there is, though it has not been broken off. */
  readonly isCauseless: boolean;
}

export interface Coverage {
  /** Deepest causes first, then others with actions, then those between; in the order of the causes. */
  readonly rows: readonly CoverageRow[];
  /** In the order of the actions. */
  readonly columns: readonly CoverageColumn[];
}

/**
 * Every cause against its actions (K9, K11). Links to causes that do not exist are passed over. Cost grows with the number
 * of causes, actions and links, never with causes times actions.
 */
export function coverageOf(
  graph: CauseGraph,
  actions: readonly Action[],
  followUps: readonly FollowUp[],
): Coverage {
  const answers = byLink(actions, ({ causes }) => causes);
  const tellings = byLink(followUps, (one) => one.actions);
  const tops = new Set(topCauses(graph));
  const rows = [...graph.causes.values()].map((cause) =>
    rowOf(cause, tops.has(cause), answers.get(cause.id) ?? []),
  );
  return {
    rows: (['top', 'answered', 'between'] as const).flatMap((place) =>
      rows.filter((row) => row.place === place),
    ),
    columns: actions.map((action) => columnOf(action, graph, tellings.get(action.id) ?? [])),
  };
}

/** The action works near the single person while the cause lies in how the work is led: it cannot reach it. */
export function fallsShort(action: Pick<Action, 'level'>, cause: Pick<Cause, 'level'>): boolean {
  return action.level === 'individ' && cause.level === 'system';
}

function rowOf(cause: Cause, isTop: boolean, linked: readonly Action[]): CoverageRow {
  const answering = linked.filter(answersCauses);
  const place = isTop ? 'top' : linked.length > 0 ? 'answered' : 'between';
  return {
    cause,
    place,
    state: stateOf(cause, answering),
    strongest: strengths.find((strength) => answering.some((action) => action.strength === strength)) ?? null,
    linked: new Set(linked.map(({ id }) => id)),
  };
}

function stateOf(cause: Cause, answering: readonly Action[]): CoverState {
  if (answering.length === 0) return cause.noActionReason?.trim() ? 'reasoned-none' : 'uncovered';
  if (!answering.every(({ strength }) => strength === 'svag')) return 'covered';
  return cause.level === 'system' ? 'weak-for-system' : 'only-weak';
}

function columnOf(action: Action, graph: CauseGraph, followUps: readonly FollowUp[]): CoverageColumn {
  const followedUpOn = measuredOn(action.id, followUps) ?? null;
  return {
    action,
    progress: progressOf(action, followedUpOn),
    followedUpOn,
    isCauseless: isGoing(action) && !(action.causes ?? []).some((id) => graph.causes.has(id)),
  };
}

function progressOf(action: Action, followedUpOn: string | null): Progress {
  if (!isGoing(action)) return 'broken-off';
  if (followedUpOn !== null) return 'followed-up';
  return action.state === 'genomford' || action.doneOn !== undefined ? 'done' : 'planned';
}
