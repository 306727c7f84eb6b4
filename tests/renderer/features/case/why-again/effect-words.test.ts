import { describe, expect, it } from 'vitest';
import {
  effectOfAction,
  effectOfCase,
} from '../../../../../renderer/features/case/why-again/effect-words.ts';

const today = '2026-11-22';
const tried = {
  label: 'Å1',
  text: 'Prov varje vecka.',
  strength: null,
  state: 'beslutad',
  doneOn: null,
  measureOn: null,
  effect: null,
  followedUpOn: null,
} as const;
type Told = Parameters<typeof effectOfCase>[0];
const toldOf = (actions: Told['actions'], more: Partial<Told> = {}): Told => ({
  regime: 'lex-sarah',
  unit: null,
  degree: null,
  stage: 'utreds',
  receivedOn: null,
  types: [],
  areas: [],
  causes: [],
  moreCauses: 0,
  actions,
  moreActions: 0,
  helped: 'ej-foljt-upp',
  followedUp: 0,
  ...more,
});

describe('whether an earlier action helped', () => {
  it.each([
    ['nobody has looked', {}, 'Effekten är inte följd'],
    ['it is measured on a day ahead', { measureOn: '2026-12-01' }, 'Effekten mäts 2026-12-01'],
    ['it is measured today', { measureOn: today }, `Effekten mäts ${today}`],
    ['the day has passed', { measureOn: '2026-11-21' }, 'Effekten är inte följd'],
    [
      'broken off: nothing is measured',
      { measureOn: '2026-12-01', state: 'avbruten' },
      'Effekten är inte följd',
    ],
    [
      'what was found goes before a day ahead',
      { measureOn: '2026-12-01', effect: 'ja', followedUpOn: '2026-11-01' },
      'Hjälpte, följt 2026-11-01',
    ],
  ] as const)('%s', (_why, more, words) => {
    expect(effectOfAction({ ...tried, ...more }, today).words).toBe(words);
  });
});

describe('whether the actions of an earlier case helped', () => {
  it('is no question of a case without actions', () => {
    expect(effectOfCase(toldOf([]), today)).toBeNull();
  });

  it('waits for the first day ahead when it is measured', () => {
    const actions = ['2027-02-01', '2026-12-01', '2026-01-01'].map((measureOn) => ({ ...tried, measureOn }));
    expect(effectOfCase(toldOf(actions), today)?.words).toBe('Effekten mäts 2026-12-01');
  });

  it('is not followed up where there are actions and no such day', () => {
    expect(effectOfCase(toldOf([tried]), today)?.words).toBe('Effekten är inte följd');
    expect(effectOfCase(toldOf([], { moreActions: 1 }), today)?.words).toBe('Effekten är inte följd');
  });

  it('is what the follow-ups found', () => {
    const told = toldOf([{ ...tried, effect: 'ja' }], { helped: 'ja', followedUp: 1 });
    expect(effectOfCase(told, today)?.words).toMatch(/^Hjälpte \(1 av 1\s/u);
  });
});
