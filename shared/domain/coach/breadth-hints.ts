import { causesBehind, type CauseGraph } from '../cause-graph.ts';
import type { Cause } from '../causes.ts';
import type { TriedQuestion } from '../tried-questions.ts';
import type { CoachFacts } from './coach-facts.ts';
import { hintAt, type CoachHint } from './hint.ts';

type Axis = 'level' | 'area';

/** So many causes before one can speak of breadth: two on one level say something, two in one area do not. */
const fewest: Readonly<Record<Axis, number>> = { level: 2, area: 3 };

/**
 * Only one level, or only one area, looked at: in the graph as a whole, or else in the branches of single deviations. A
 * question noted as tried is a look as well.
 */
export function breadthHints(facts: CoachFacts, graph: CauseGraph): readonly CoachHint[] {
  return (['level', 'area'] as const).flatMap((axis) => {
    const whole = onlyOne(axis, facts.causes, facts.triedQuestions);
    if (whole !== null)
      return [{ code: codeOf(axis), record: null, field: 'causes', values: { [axis]: whole } }];
    return facts.deviations.flatMap((deviation) => {
      const ids = causesBehind(graph, [deviation.id]);
      const tried = facts.triedQuestions.filter(({ branch = [] }) =>
        branch.some((id) => id === deviation.id || ids.has(id)),
      );
      const one = onlyOne(
        axis,
        facts.causes.filter(({ id }) => ids.has(id)),
        tried,
      );
      return one === null ? [] : [hintAt(codeOf(axis), deviation, 'deviations', 'text', { [axis]: one })];
    });
  });
}

const codeOf = (axis: Axis): 'one-level' | 'one-area' => (axis === 'level' ? 'one-level' : 'one-area');

/** The only value of an axis that causes and tried questions have, if there are causes enough to tell. */
function onlyOne(axis: Axis, causes: readonly Cause[], tried: readonly TriedQuestion[]): string | null {
  const placed = causes.map((cause) => cause[axis]).filter((value) => value !== undefined);
  const values = new Set([
    ...placed,
    ...tried.map((each) => each[axis]).filter((value) => value !== undefined),
  ]);
  const [one] = values;
  return placed.length >= fewest[axis] && values.size === 1 ? (one ?? null) : null;
}
