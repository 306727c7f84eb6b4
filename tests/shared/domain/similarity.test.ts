import { describe, expect, it } from 'vitest';
import { helpedBy, lessonsOf, unitKey } from '../../../shared/domain/similarity.ts';

describe('what an earlier case teaches', () => {
  it('is its deepest causes alone, in the order of the case', () => {
    const causes = [
      { id: 'a', label: 'O1', text: 'ytan', leadsTo: ['d'] },
      { id: 'b', label: 'O2', text: 'djupet', leadsTo: ['a'] },
      { id: 'c', label: 'O3', text: 'för sig' },
    ];
    expect(lessonsOf({ causes }).causes.map(({ label }) => label)).toEqual(['O2', 'O3']);
  });

  const followUp = (date: string | undefined, effect: string | undefined, actions = ['x']) => ({
    id: 'u',
    label: 'U1',
    ...(date === undefined ? {} : { date }),
    ...(effect === undefined ? {} : { effect }),
    actions,
  });
  it.each([
    ['nobody has followed it up', [], null],
    ['the follow-up is of another action', [followUp('2026-01-01', 'ja', ['y'])], null],
    ['the follow-up says nothing of effect', [followUp('2026-01-01', undefined)], null],
    ['the latest counts', [followUp('2026-01-01', 'nej'), followUp('2026-06-01', 'ja')], 'ja'],
    [
      'the latest counts, whatever their order',
      [followUp('2026-06-01', 'ja'), followUp('2026-01-01', 'nej')],
      'ja',
    ],
    [
      'what was told stands over a later "too early"',
      [followUp('2026-01-01', 'nej'), followUp('2026-06-01', 'for-tidigt')],
      'nej',
    ],
    ['"too early" is what there is', [followUp('2026-06-01', 'for-tidigt')], 'for-tidigt'],
    [
      'one without a date comes before those that have',
      [followUp('2026-06-01', 'ja'), followUp(undefined, 'nej')],
      'ja',
    ],
    [
      'the last written of a day counts',
      [followUp('2026-06-01', 'ja'), followUp('2026-06-01', 'nej')],
      'nej',
    ],
  ])('judges an action where %s', (_reason, followUps, effect) => {
    const [tried] = lessonsOf({ actions: [{ id: 'x', label: 'Å1' }], followUps }).actions;
    expect(tried?.effect).toBe(effect);
  });

  it('is nothing where the regime has no such collections', () => {
    expect(lessonsOf({ registration: {} })).toEqual({ causes: [], actions: [] });
  });
});

describe('whether the measures helped, all in all', () => {
  it.each([
    [[], 'ej-foljt-upp', 'no measures'],
    [[null, null], 'ej-foljt-upp', 'none followed up'],
    [['for-tidigt', null], 'ej-foljt-upp', 'too early is not yet'],
    [['ja', null], 'ja', 'those judged did'],
    [['nej', 'for-tidigt'], 'nej', 'those judged did not'],
    [['ja', 'nej'], 'delvis', 'some did'],
    [['delvis'], 'delvis', 'partly'],
  ] as const)('%j is %s: %s', (effects, helped, _reason) => {
    expect(helpedBy(effects.map((effect) => ({ effect })))).toBe(helped);
  });
});

describe('one and the same unit', () => {
  it.each([
    ['Hemtjänst Norr', ' hemtjänst  NORR ', true],
    ['Åkern', 'åkern', true],
    ['Åkern', 'A\u030Akern', true],
    ['Björkgården avd. 1', 'Björkgården avd. 2', false],
    ['Gården', 'Garden', false],
  ])('%j and %j: %j', (one, other, same) => {
    expect(unitKey(one) === unitKey(other)).toBe(same);
  });
  it('is none where only spaces stand', () => {
    expect(unitKey('  ')).toBe('');
  });
});
