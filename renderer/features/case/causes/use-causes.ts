import { useMemo } from 'react';
import type { CauseGraph } from '../../../../shared/domain/cause-graph.ts';
import { topCauses, uncoveredCauses } from '../../../../shared/domain/cause-graph.ts';
import { actions } from '../../../../shared/domain/actions.ts';
import { causes, type Cause } from '../../../../shared/domain/causes.ts';
import { deviations, type Deviation } from '../../../../shared/domain/timeline.ts';
import { useOpenCase, type OpenCase } from '../case-context.ts';
import { factsOf, graphOf } from '../facts-of.ts';

/** The saved why-graph of the open case, and what each cause still lacks. */
export interface CausesOfCase {
  readonly causes: readonly Cause[];
  readonly deviations: readonly Deviation[];
  readonly graph: CauseGraph;
  /** Ids of the deepest causes, and of those of them that no action answers. */
  readonly tops: ReadonlySet<string>;
  readonly uncovered: ReadonlySet<string>;
}

export function useCauses(): CausesOfCase {
  const { facts, regime } = useOpenCase();
  return useMemo(() => causesIn({ facts, regime }), [facts, regime]);
}

function causesIn(open: Pick<OpenCase, 'facts' | 'regime'>): CausesOfCase {
  const held = factsOf(open, 'causes', causes);
  const parted = factsOf(open, 'deviations', deviations);
  const graph = graphOf(open);
  const uncovered = uncoveredCauses(graph, factsOf(open, 'actions', actions));
  return {
    causes: held,
    deviations: parted,
    graph,
    tops: new Set(topCauses(graph).map(({ id }) => id)),
    uncovered: new Set(uncovered.map(({ id }) => id)),
  };
}
