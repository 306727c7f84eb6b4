import { describe, expect, it } from 'vitest';
import type { Action, FollowUp } from '../../../shared/domain/actions.ts';
import { causeGraph } from '../../../shared/domain/cause-graph.ts';
import type { Cause } from '../../../shared/domain/causes.ts';
import {
  coverageOf,
  fallsShort,
  type CoverageColumn,
  type CoverageRow,
} from '../../../shared/domain/coverage.ts';

const cause = (label: string, more: Partial<Cause> = {}): Cause => ({ id: label, label, ...more });
const action = (label: string, causes: string[], more: Partial<Action> = {}): Action => ({
  id: label,
  label,
  text: 'Något görs.',
  causes,
  ...more,
});
const followUp = (label: string, actions: string[], more: Partial<FollowUp> = {}): FollowUp => ({
  id: label,
  label,
  actions,
  ...more,
});
const mapOf = (causes: Cause[], actions: Action[], followUps: FollowUp[] = []) =>
  coverageOf(causeGraph(causes, [{ id: 'A1' }]), actions, followUps);
const top = cause('O1', { leadsTo: ['A1'] });

describe('how a cause is covered', () => {
  const system = { ...top, level: 'system' } as const;
  const reasoned = { ...top, noActionReason: 'Enheten är nedlagd.' };
  const cases: [why: string, cause: Cause, actions: Action[], Partial<CoverageRow>][] = [
    ['nothing answers it', top, [], { state: 'uncovered', strongest: null }],
    ['why nothing answers it is written', reasoned, [], { state: 'reasoned-none' }],
    ['a blank reason is none', { ...top, noActionReason: '  ' }, [], { state: 'uncovered' }],
    [
      'an action goes before a reason for none',
      reasoned,
      [action('Å1', ['O1'], { strength: 'medel' })],
      { state: 'covered' },
    ],
    ['one weak action', top, [action('Å1', ['O1'], { strength: 'svag' })], { state: 'only-weak' }],
    [
      'only weak against how the work is led',
      system,
      [action('Å1', ['O1'], { strength: 'svag' }), action('Å2', ['O1'], { strength: 'svag' })],
      { state: 'weak-for-system', strongest: 'svag' },
    ],
    [
      'a weak and a strong: the strongest counts',
      system,
      [action('Å1', ['O1'], { strength: 'svag' }), action('Å2', ['O1'], { strength: 'stark' })],
      { state: 'covered', strongest: 'stark' },
    ],
    [
      'strength not told is not taken for weak',
      system,
      [action('Å1', ['O1'])],
      { state: 'covered', strongest: null },
    ],
    [
      'what is broken off answers nothing, but its link is there to be taken away',
      top,
      [action('Å1', ['O1'], { strength: 'stark', state: 'avbruten' })],
      { state: 'uncovered', strongest: null, linked: new Set(['Å1']) },
    ],
    [
      'an action without a text says nothing yet, but its link is there',
      top,
      [action('Å1', ['O1'], { strength: 'stark', text: ' ' })],
      { state: 'uncovered', strongest: null, linked: new Set(['Å1']) },
    ],
    [
      'what is broken off does not hold up what is weak',
      system,
      [
        action('Å1', ['O1'], { strength: 'stark', state: 'avbruten' }),
        action('Å2', ['O1'], { strength: 'svag' }),
      ],
      { state: 'weak-for-system', strongest: 'svag', linked: new Set(['Å1', 'Å2']) },
    ],
  ];
  it.each(cases)('%s', (_why, one, actions, expected) => {
    expect(mapOf([one], actions).rows[0]).toMatchObject(expected);
  });
});

describe('the order of the rows', () => {
  it('puts the deepest causes first, then others with actions, then those on the way', () => {
    const causes = [
      top,
      cause('O2', { leadsTo: ['O1'] }),
      cause('O3', { leadsTo: ['O2'] }),
      cause('O4', { leadsTo: ['A1'] }),
    ];
    const { rows } = mapOf(causes, [action('Å1', ['O2'])]);
    expect(rows.map(({ cause: { label }, place }) => `${label} ${place}`)).toEqual([
      'O3 top',
      'O4 top',
      'O2 answered',
      'O1 between',
    ]);
  });

  it('keeps every cause of a circle in the map', () => {
    const circle = [cause('O1', { leadsTo: ['O2'] }), cause('O2', { leadsTo: ['O1'] })];
    expect(mapOf(circle, []).rows.map(({ place }) => place)).toEqual(['between', 'between']);
  });
});

describe('how an action stands', () => {
  const cases: [why: string, Action, FollowUp[], Partial<CoverageColumn>][] = [
    ['linked and planned', action('Å1', ['O1']), [], { isCauseless: false, progress: 'planned' }],
    ['no cause', action('Å1', []), [], { isCauseless: true }],
    ['a cause that is gone', action('Å1', ['O9']), [], { isCauseless: true }],
    [
      'broken off: it need not answer anything',
      action('Å1', [], { state: 'avbruten' }),
      [],
      { isCauseless: false, progress: 'broken-off' },
    ],
    ['done by state', action('Å1', ['O1'], { state: 'genomford' }), [], { progress: 'done' }],
    ['done by date', action('Å1', ['O1'], { doneOn: '2026-10-01' }), [], { progress: 'done' }],
    [
      'its effect has been followed up',
      action('Å1', ['O1'], { state: 'genomford' }),
      [
        followUp('U1', ['Å1'], { date: '2027-03-01', effect: 'ja' }),
        followUp('U2', ['Å1'], { date: '2027-01-15', effect: 'delvis' }),
      ],
      { progress: 'followed-up', followedUpOn: '2027-01-15' },
    ],
    [
      'too early to tell is no follow-up of the effect',
      action('Å1', ['O1'], { state: 'genomford' }),
      [followUp('U1', ['Å1'], { date: '2027-01-15', effect: 'for-tidigt' })],
      { progress: 'done', followedUpOn: null },
    ],
    [
      'the follow-up of another action says nothing of this one',
      action('Å1', ['O1'], { state: 'genomford' }),
      [followUp('U1', ['Å2'], { date: '2027-01-15', effect: 'ja' })],
      { progress: 'done' },
    ],
  ];
  it.each(cases)('%s', (_why, one, followUps, expected) => {
    expect(mapOf([top], [one], followUps).columns[0]).toMatchObject(expected);
  });
});

type Level = NonNullable<Cause['level']>;
const reach: [from: Level | undefined, to: Level, expected: boolean, why: string][] = [
  ['individ', 'system', true, 'what one person does differently does not change how work is led'],
  ['enhet', 'system', false, 'a unit may carry out what reaches a cause in the system'],
  ['system', 'individ', false, 'reaching further than the cause is no fault'],
  ['individ', 'individ', false, 'its own level'],
  [undefined, 'system', false, 'not told'],
];
it.each(reach)(
  'an action of level %s against a cause of level %s: falls short %s (%s)',
  (from, to, expected) => {
    expect(fallsShort(from === undefined ? {} : { level: from }, { level: to })).toBe(expected);
  },
);

it('costs in proportion to causes, actions and links', () => {
  const count = 20_000;
  const causes = Array.from({ length: count }, (_, index) => cause(`O${index}`, { leadsTo: ['A1'] }));
  const actions = Array.from({ length: count }, (_, index) => action(`Å${index}`, [`O${index}`]));
  const followUps = actions.map(({ id }, index) => followUp(`U${index}`, [id], { date: '2027-01-15' }));
  const begun = performance.now();
  expect(mapOf(causes, actions, followUps).rows).toHaveLength(count);
  // Causes times actions would be minutes.
  expect(performance.now() - begun).toBeLessThan(4000);
});
