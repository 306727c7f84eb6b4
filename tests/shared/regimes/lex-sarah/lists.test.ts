import { describe, expect, test } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { edit, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';

const { missforhallandetyper = [], verksamhetsomraden = [] } = lexSarah.lists;

describe('the shipped lists', () => {
  test.each([
    ['2025-06-30', ['Missbruk och beroende'], 'the old word until the act of 2025'],
    ['2025-07-01', ['Skadligt bruk och beroende'], 'and the new from its first day'],
  ])('on %s offer %s', (day, labels, _why) => {
    const offered = verksamhetsomraden.filter(
      ({ validFrom = '', validTo = '9999' }) => validFrom <= day && day <= validTo,
    );
    expect(offered.map(({ label }) => label).filter((label) => label.endsWith('beroende'))).toEqual(labels);
  });

  test('keep the label of an area that old cases have', () => {
    expect(verksamhetsomraden.find(({ code }) => code === 'missbruk-och-beroende')?.label).toBe(
      'Missbruk och beroende',
    );
  });

  test('have a type for coercion and restraint', () => {
    expect(missforhallandetyper.map(({ label }) => label)).toContain(
      'Otillåtna tvångs- eller begränsningsåtgärder',
    );
  });

  test.each(Object.entries(lexSarah.lists))('%s has each code once', (_list, entries) => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
  });
});

test.each<[string, Change]>([
  ['S105', edit('reports', 'R1', { reporterRole: undefined })],
  ['S208', edit('persons', 'P1', { personalNumber: '19121212-1213' })],
  ['S211', edit('reports', 'R1', { feedback: undefined })],
])('%s is said to be the program’s own, no local routine', (code, change) => {
  const found = lexSarahFindings(change(completeCase), { today, settings: {} }).filter(
    (each) => each.code === code,
  );
  expect(found.map(({ provision }) => provision.text)).toEqual(['Kontroll i programmet']);
});

test.each([
  ['utredning-mal', 'Utredningen ska vara klar'],
  ['atgard', 'Åtgärd ska vara klar'],
])('a date to come is not told as done: %s', (kind, words) => {
  expect(lexSarah.text.deadlines[kind]).toBe(words);
});
