import { describe, expect, it } from 'vitest';
import {
  causeCycle,
  causeGraph,
  causesBehind,
  topCauses,
  uncoveredCauses,
  unlinkedCauses,
} from '../../../shared/domain/cause-graph.ts';
import type { Cause } from '../../../shared/domain/causes.ts';

const cause = (label: string, leadsTo: string[], more: Partial<Cause> = {}): Cause => ({
  id: label,
  label,
  leadsTo,
  ...more,
});
const deviations = [{ id: 'A1' }, { id: 'A2' }];
const labels = (causes: Iterable<{ label: string }>) => [...causes].map(({ label }) => label);

/** O4 explains O2 and O3, which explain the first deviation; O5 stands alone on the second. */
const branching = [
  cause('O2', ['A1'], { level: 'enhet', area: 'procedurer' }),
  cause('O3', ['A1'], { level: 'enhet', area: 'procedurer' }),
  cause('O4', ['O2', 'O3'], { level: 'system', area: 'organisation' }),
  cause('O5', ['A2']),
];

describe('the cause graph', () => {
  const graph = causeGraph(branching, deviations);

  it('calls a cause deepest when nothing explains it', () => {
    expect(labels(topCauses(graph))).toEqual(['O4', 'O5']);
  });

  it('collects what a deviation rests on', () => {
    expect([...causesBehind(graph, ['A1'])].sort()).toEqual(['O2', 'O3', 'O4']);
  });
});

describe('a graph that does not hold together', () => {
  it('finds a circle and still answers every other question', () => {
    const graph = causeGraph([cause('O1', ['O2']), cause('O2', ['O1', 'A1'])], deviations);
    expect(labels(causeCycle(graph) ?? []).sort()).toEqual(['O1', 'O2']);
    expect([...causesBehind(graph, ['A1'])].sort()).toEqual(['O1', 'O2']);
  });

  it('finds none in a graph without one', () => {
    expect(causeCycle(causeGraph(branching, deviations))).toBeNull();
  });

  it('keeps a broken link apart', () => {
    const graph = causeGraph([cause('O1', ['gone'])], deviations);
    expect(labels(graph.broken)).toEqual(['O1']);
    expect(labels(unlinkedCauses(graph))).toEqual(['O1']);
  });

  it('calls a cause unlinked when its path reaches no deviation', () => {
    const graph = causeGraph([cause('O1', ['O2']), cause('O2', []), cause('O3', ['A1'])], deviations);
    expect(labels(unlinkedCauses(graph))).toEqual(['O1', 'O2']);
  });
});

describe('covering causes by actions', () => {
  const graph = causeGraph(
    [cause('O1', ['A1']), cause('O2', ['A1'], { noActionReason: 'Utanför vår rådighet' })],
    deviations,
  );

  it.each<[Parameters<typeof uncoveredCauses>[1], string[], string]>([
    [[], ['O1'], 'a written reason covers O2, nothing covers O1'],
    [[{ causes: ['O1'], text: 'Ny rutin' }], [], 'one action answers it'],
    [[{ causes: ['O1'], text: 'x', state: 'avbruten' }], ['O1'], 'an action broken off answers nothing'],
    [[{ causes: ['O1'] }], ['O1'], 'an action without a text answers nothing'],
  ])('%j leaves %j uncovered', (actions, expected) => {
    expect(labels(uncoveredCauses(graph, actions))).toEqual(expected);
  });
});
