import { describe, expect, it } from 'vitest';
import {
  filterRows,
  isFiltering,
  noFilter,
} from '../../../../../renderer/features/case/timeline/filter-rows.ts';
import { isSameRow, withDays } from '../../../../../renderer/features/case/timeline/shown-row.ts';
import { partsFromNorm, rowsOf } from '../../../../../renderer/features/case/timeline/timeline-row.ts';
import { record } from '../../../client/case-records.ts';

const at = (day: string, time?: string) => ({
  date: `2026-09-${day}`,
  ...(time === undefined ? {} : { time }),
});
const records = [
  record('persons', 'P1', { alias: 'Brukare A' }),
  record('persons', 'P2'),
  record('sources', 'K1', { content: 'Larmloggen.' }),
  record('attachments', 'B1', { title: 'Larmrutinen' }),
  record('events', 'H1', { at: at('11', '21:30'), text: 'Natten börjar.', persons: ['P2'] }),
  record('events', 'H2', {
    at: at('12', '01:30'),
    until: at('12', '04:52'),
    text: 'Larmet når ingen.',
    should: 'Larmet når en telefon.',
    shouldSource: ['B1'],
    sources: ['K1', 'gone'],
    persons: ['P1'],
  }),
  record('events', 'H3', { at: at('12', '08:10'), text: 'Hon hittas.', should: 'Hon hittas.' }),
  record('events', 'H4', { text: 'Utan tid.' }),
  record('events', 'H5', { at: at('12', '07:00'), until: at('12', '06:00'), text: 'För tidigt.' }),
  record('deviations', 'A1', { events: ['H2'] }),
  record('deviations', 'A2', { events: ['H2', 'H3'] }),
];
const rows = rowsOf(records);
const labels = (shown: readonly { readonly label: string }[]) => shown.map(({ label }) => label);

describe('the rows of a course of events', () => {
  it('tell links by label and people by alias, and leave out what is gone', () => {
    expect(rows[1]).toMatchObject({
      sources: ['K1'],
      norms: ['B1'],
      persons: ['Brukare A'],
      deviations: ['A1', 'A2'],
    });
    expect(rows[0]?.persons).toEqual(['P2']);
  });

  it('tell of an event of which nobody knows when that its place is unsure, and a search finds it so', () => {
    const unknown = rowsOf([
      record('events', 'H1', { at: at('12', '01:30') }),
      record('events', 'H2', { at: { precision: 'unknown', words: 'under natten' } }),
      record('events', 'H3', { at: at('12') }),
      record('events', 'H4'),
    ]);
    expect(unknown.map(({ unsure }) => unsure)).toEqual([null, 'day', 'clock', null]);
    expect(withDays(unknown).map(({ day }) => day)).toEqual(['2026-09-12', null, null, null]);
    const found = (text: string) => labels(filterRows(unknown, { ...noFilter, text }, new Set()));
    expect([found('okänd'), found('natten')]).toEqual([['H2'], ['H2']]);
  });

  it('name the source of the norm, which is the deviation’s where the event itself says nothing', () => {
    const norm = [
      record('sources', 'K6', { from: 'Larmrutin, version 2025-02-01' }),
      record('attachments', 'B1', { title: 'Genomförandeplan' }),
      record('events', 'H1', { shouldSource: ['B1'] }),
      record('events', 'H2'),
      record('events', 'H3'),
      record('deviations', 'A1', { events: ['H1', 'H2'], should: 'Tillsyn.', normSource: ['K6', 'B1'] }),
      record('deviations', 'A2', { events: ['H2'], should: 'Larm.', normSource: ['K6'] }),
    ];
    const told = rowsOf(norm);
    expect(told.map(({ normNames }) => normNames)).toEqual([
      ['B1 Genomförandeplan'],
      ['K6 Larmrutin, version 2025-02-01', 'B1 Genomförandeplan'],
      [],
    ]);
    expect(told.map(({ fromDeviation }) => fromDeviation)).toEqual(['Tillsyn.', 'Tillsyn.\nLarm.', '']);
  });

  it.each([
    ['another sentence than the deviation’s: its source denies it', 'Ett annat krav.', 'Tillsyn.', []],
    ['the deviation’s own words', 'Tillsyn. ', 'Tillsyn.', ['K6']],
    ['nothing, as does the deviation: there is nothing for a source to say', '', '', []],
  ])('take no source of a deviation for what the event says itself: %s', (_why, own, should, norms) => {
    const [row] = rowsOf([
      record('sources', 'K6'),
      record('events', 'H1', { should: own }),
      record('deviations', 'A1', { events: ['H1'], should, normSource: ['K6'] }),
    ]);
    expect(row).toMatchObject({ norms, fromDeviation: '' });
  });

  it('say which lies before one above it, and which ends before it begins', () => {
    expect(rows.filter(({ isEarly }) => isEarly).map(({ label }) => label)).toEqual(['H5']);
    expect(rows.filter(({ endsBefore }) => endsBefore).map(({ label }) => label)).toEqual(['H5']);
  });

  it('part from the norm only where something else is said to have been due', () => {
    expect(labels(rows.filter(partsFromNorm))).toEqual(['H2']);
  });

  it('shorten what is too long to be looked over, but search all of it', () => {
    const text = `${'Ett ord till. '.repeat(100)}Sist nålen.`;
    const [row] = rowsOf([record('events', 'H1', { text })]);
    expect(row?.text.length).toBeLessThanOrEqual(400);
    expect(filterRows(row ? [row] : [], { ...noFilter, text: 'NÅLEN' }, new Set())).toHaveLength(1);
  });
});

describe('days and pauses between the rows shown', () => {
  it('name a day once, and a pause from the end of what went before', () => {
    const shown = withDays(rows);
    expect(shown.map(({ day }) => day)).toEqual(['2026-09-11', '2026-09-12', null, null, null]);
    expect(shown.map(({ elapsed }) => elapsed)).toEqual([
      null,
      { kind: 'minutes', minutes: 240, isRough: false },
      { kind: 'minutes', minutes: 198, isRough: false },
      null,
      null,
    ]);
  });

  it('are the same row again only when nothing it draws has changed', () => {
    const again = withDays(rowsOf([...records]));
    expect(withDays(rows).map((row, index) => again[index] && isSameRow(row, again[index]))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const renamed = withDays(rowsOf([record('persons', 'P1', { alias: 'Brukare B' }), ...records.slice(1)]));
    expect(withDays(rows).map((row, index) => renamed[index] && isSameRow(row, renamed[index]))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('a filter', () => {
  it.each([
    ['all words, in any order', { text: 'ingen  LARMET' }, ['H2']],
    ['an alias as a word', { text: 'brukare' }, ['H2']],
    ['a person', { person: 'P2' }, ['H1']],
    ['a source of what happened', { source: 'K1' }, ['H2']],
    ['a source of what should have', { source: 'B1' }, ['H2']],
    ['deviations', { onlyDeviations: true }, ['H2', 'H3']],
    ['two at once', { onlyDeviations: true, text: 'hittas' }, ['H3']],
    ['nothing', { text: '  ' }, ['H1', 'H2', 'H3', 'H4', 'H5']],
  ])('by %s', (_, asked, shown) => {
    expect(labels(filterRows(rows, { ...noFilter, ...asked }, new Set()))).toEqual(shown);
  });

  it('never hides a row that stands open', () => {
    const filter = { ...noFilter, person: 'Brukare A' };
    expect(labels(filterRows(rows, filter, new Set(['H5'])))).toEqual(['H2', 'H5']);
    expect(isFiltering(filter)).toBe(true);
    expect(isFiltering(noFilter)).toBe(false);
  });
});
