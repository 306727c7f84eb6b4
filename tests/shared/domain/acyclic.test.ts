import { describe, expect, it } from 'vitest';
import { findCycle, reachedFrom } from '../../../shared/domain/acyclic.ts';

describe('findCycle', () => {
  it.each([
    ['no edges', [], null],
    [
      'a chain',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      null,
    ],
    [
      'two ways to one place',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
      null,
    ],
    ['a cause of itself', [['a', 'a']], ['a']],
    [
      'a circle of three',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a circle behind a chain',
      [
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b'],
    ],
  ] as const)('%s', (_what, edges, expected) => {
    expect(findCycle(edges)).toEqual(expected);
  });

  it('does not exhaust the stack on a chain of 100,000', () => {
    const edges = Array.from({ length: 100_000 }, (_, index) => [`${index}`, `${index + 1}`] as const);
    expect(findCycle(edges)).toBeNull();
  });
});

describe('reachedFrom', () => {
  it.each([
    ['nothing leads on', 'c', []],
    ['all that lies behind, by every way', 'a', ['b', 'c', 'd']],
    ['a circle ends where it began', 'x', ['x', 'y']],
    ['what no link knows of', 'unknown', []],
  ])('%s', (_what, start, expected) => {
    const edges = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['d', 'c'],
      ['x', 'y'],
      ['y', 'x'],
    ] as const;
    expect([...reachedFrom(start, edges)].toSorted()).toEqual(expected);
  });
});
