import { describe, expect, it } from 'vitest';
import { settingValues } from '../../../shared/api/settings.ts';
import {
  actionValuesOf,
  bankChoices,
  bankLimit,
  bankTextLimit,
  nextOwnId,
  withShipped,
  type BankEntry,
  type BankWish,
} from '../../../shared/domain/action-bank.ts';
import { actions } from '../../../shared/domain/actions.ts';
import { causeAreas, causeLevels } from '../../../shared/domain/causes.ts';
import { defaultSettings } from '../../../shared/domain/default-settings.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';

const entry = (id: string, more: Partial<BankEntry> = {}): BankEntry => ({
  id,
  text: `Gör ${id}`,
  kind: 'annan',
  strength: 'medel',
  level: 'enhet',
  areas: [],
  measure: '',
  goal: '',
  ...more,
});
const ids = (entries: readonly BankEntry[]) => entries.map(({ id }) => id);

describe('what is chosen from the bank', () => {
  const bank = [
    entry('a', { strength: 'svag' }),
    entry('b', { areas: ['teknik'], measure: 'Larm som fungerar' }),
    entry('c', { strength: 'stark', level: 'system', areas: ['organisation'] }),
    entry('d', { strength: 'stark', areas: ['teknik'], text: 'Byt LARM' }),
    entry('e', { level: 'individ' }),
    entry('f', { text: ' ' }),
  ];
  const cases: [why: string, Partial<BankWish>, string[]][] = [
    ['everything, strongest first; what has no text yet is left out', {}, ['c', 'd', 'b', 'e', 'a']],
    ['an area: those made for it before those that suit all', { area: 'teknik' }, ['d', 'b', 'e', 'a']],
    ['what reaches the level of the cause', { level: 'system' }, ['c']],
    [
      'a lower cause is reached from above too, its own level first',
      { level: 'enhet' },
      ['d', 'c', 'b', 'a'],
    ],
    ['one strength', { strength: 'svag' }, ['a']],
    ['words, in text or measure, whatever their case', { words: ' larm ' }, ['d', 'b']],
    ['every word', { words: 'larm fungerar' }, ['b']],
    ['words that are nowhere', { words: 'zebra' }, []],
  ];
  it.each(cases)('%s', (_why, wish, expected) => {
    expect(ids(bankChoices(bank, { words: '', ...wish }))).toEqual(expected);
  });
});

describe('the bank of a register', () => {
  it('gives a new action what it knows and no empty fields', () => {
    expect(actionValuesOf(entry('a', { measure: 'Antal' }))).toEqual({
      text: 'Gör a',
      kind: 'annan',
      strength: 'medel',
      level: 'enhet',
      measure: 'Antal',
    });
  });

  it('numbers its own entries from the highest there is', () => {
    expect(nextOwnId([])).toBe('egen-1');
    expect(nextOwnId([entry('egen-2'), entry('egen-10'), entry('larm')])).toBe('egen-11');
  });

  it('puts back what was shipped where it stood, and leaves what was changed and its own', () => {
    const changed = entry('b', { text: 'Vår egen lydelse' });
    const bank = withShipped([entry('egen-1'), changed], [entry('a'), entry('b'), entry('c')]);
    expect(ids(bank)).toEqual(['a', 'b', 'c', 'egen-1']);
    expect(bank[1]).toEqual(changed);
  });

  const setting = settingValues.actionBank;
  it.each([
    ['two entries of one id', [entry('a'), entry('a')]],
    ['a text that is no longer an action', [entry('a', { text: 'x'.repeat(bankTextLimit + 1) })]],
    [
      'more entries than anybody looks through',
      Array.from({ length: bankLimit + 1 }, (_, i) => entry(`e${i}`)),
    ],
    ['a field of a case', [{ ...entry('a'), responsible: 'Enhetschef' }]],
    ['a strength there is not', [{ ...entry('a'), strength: 'jättestark' }]],
  ])('refuses %s', (_what, value) => {
    expect(setting.safeParse(value).success).toBe(false);
  });

  it('keeps an entry that is still being written', () => {
    expect(setting.safeParse([entry('a', { text: '' })]).success).toBe(true);
  });
});

describe('the shipped actions', () => {
  it('are what a register starts with, and small', () => {
    expect(settingValues.actionBank.parse(defaultSettings.actionBank)).toEqual([...shippedActions]);
    expect(shippedActions.length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(shippedActions).length).toBeLessThan(32_000);
  });

  it('hold a strong choice for every area on system level, and weak ones marked as such', () => {
    for (const area of causeAreas)
      expect(
        bankChoices(shippedActions, { area, level: 'system', strength: 'stark', words: '' }),
      ).not.toEqual([]);
    expect(shippedActions.filter(({ strength }) => strength === 'svag').length).toBeGreaterThan(3);
  });

  it('work on every level, and none only informs or trains and is called strong', () => {
    expect(new Set(shippedActions.map(({ level }) => level))).toEqual(new Set(causeLevels));
    const soft = shippedActions.filter(({ kind }) => kind === 'samtal');
    expect(soft.every(({ strength }) => strength === 'svag')).toBe(true);
  });

  it.each(shippedActions.map((one) => [one.id, one] as const))(
    '%s fits an action and can be measured',
    (_id, one) => {
      for (const [field, value] of Object.entries(actionValuesOf(one)))
        expect(
          Object.entries(actions.fields)
            .find(([name]) => name === field)?.[1]
            .schema.parse(value),
        ).toBe(value);
      expect(one.measure).not.toBe('');
      expect(one.goal).not.toBe('');
      expect(one.areas).not.toEqual([]);
    },
  );
});
