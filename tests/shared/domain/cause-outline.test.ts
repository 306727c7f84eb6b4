import { describe, expect, test } from 'vitest';
import { causeGraph, circleClosedBy } from '../../../shared/domain/cause-graph.ts';
import { causeOutline } from '../../../shared/domain/cause-outline.ts';

const cause = (id: string, ...leadsTo: string[]) => ({ id, label: id.toUpperCase(), leadsTo });
const told = (...args: Parameters<typeof causeGraph>) =>
  causeOutline(causeGraph(...args)).map(({ deviation, rows }) => [
    deviation,
    ...rows.map(({ cause: { id }, depth, isAgain }) => `${'.'.repeat(depth)}${id}${isAgain ? '*' : ''}`),
  ]);
const deviations = [{ id: 'a1' }, { id: 'a2' }];

describe('the why-graph as an indented list', () => {
  const rows = [
    { why: 'a deviation without causes is a list of its own', causes: [], list: [['a1'], ['a2']] },
    {
      why: 'deeper causes stand below what they explain, in the order of the case',
      causes: [cause('o1', 'a1'), cause('o2', 'o1'), cause('o3', 'o1'), cause('o4', 'a2')],
      list: [
        ['a1', 'o1', '.o2', '.o3'],
        ['a2', 'o4'],
      ],
    },
    {
      why: 'a shared cause is in full once, and named where it also belongs',
      causes: [cause('o1', 'a1'), cause('o2', 'a2'), cause('o3', 'o1', 'o2'), cause('o4', 'o3')],
      list: [
        ['a1', 'o1', '.o3', '..o4'],
        ['a2', 'o2', '.o3*'],
      ],
    },
    {
      why: 'what leads nowhere, or to what is gone, is loose, with its own below it',
      causes: [cause('o2', 'o1'), cause('o1', 'gone'), cause('o3')],
      list: [['a1'], ['a2'], [null, 'o1', '.o2', 'o3']],
    },
    {
      why: 'a circle is told once and ends',
      causes: [cause('o1', 'o2'), cause('o2', 'o1')],
      list: [['a1'], ['a2'], [null, 'o1', '.o2', '..o1*']],
    },
  ];
  test.each(rows)('$why', ({ causes, list }) => expect(told(causes, deviations)).toEqual(list));

  test('a chain of thousands does not exhaust the stack', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => cause(`o${i}`, i === 0 ? 'a1' : `o${i - 1}`));
    expect(causeOutline(causeGraph(chain, deviations))[0]?.rows.at(-1)?.depth).toBe(4999);
  });
});

describe('a link that would close a circle', () => {
  const graph = causeGraph([cause('o1', 'a1'), cause('o2', 'o1'), cause('o3', 'o2', 'a2')], deviations);
  const rows = [
    { why: 'onto itself', from: 'o1', to: 'o1', circle: ['o1', 'o1'] },
    { why: 'to a cause of its own', from: 'o1', to: 'o2', circle: ['o1', 'o2', 'o1'] },
    { why: 'to a cause further down', from: 'o1', to: 'o3', circle: ['o1', 'o3', 'o2', 'o1'] },
    { why: 'a shortcut past a cause is no circle', from: 'o3', to: 'o1', circle: null },
    { why: 'a deviation leads nowhere', from: 'o1', to: 'a2', circle: null },
  ];
  test.each(rows)('$why', ({ from, to, circle }) => expect(circleClosedBy(graph, from, to)).toEqual(circle));
});
