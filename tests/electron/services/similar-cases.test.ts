import { beforeEach, describe, expect, it } from 'vitest';
import { joinReports } from '../../../electron/services/cases-reports.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { refusalOf } from './service-bench.ts';
import { at, causedIn, everything, newSimilarBench, ofType, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
beforeEach(async () => {
  bench = await newSimilarBench();
});
const add: SimilarBench['add'] = (name, parts) => bench.add(name, parts);
const ask: SimilarBench['ask'] = (caseId, input) => bench.ask(caseId, input);
const names: SimilarBench['names'] = (caseId, input) => bench.names(caseId, input);

describe('cases that are alike', () => {
  it.each([
    ['the unit', at('Norr'), ['unit'], [], []],
    ['the unit, written otherwise', at(' norr '), ['unit'], [], []],
    ['one type of several', ofType('bemotande', 'utforande'), ['type'], ['utforande'], []],
    ['one cause area of several', causedIn('kompetens', 'teknik', 'teknik'), ['area'], [], ['teknik']],
    ['all of it', everything, ['unit', 'type', 'area'], ['utforande'], ['teknik']],
  ])('share %s', async (_what, parts, grounds, types, areas) => {
    const id = await add('EGET', everything);
    await add('ANNAT', parts);
    const { rows, total } = await ask(id);
    expect(total).toBe(1);
    expect(rows).toMatchObject([{ internalReference: 'ANNAT', grounds, told: { types, areas } }]);
  });

  it.each([
    ['nothing', {}],
    ['another unit, type and area', { ...at('Söder'), ...ofType('bemotande'), ...causedIn('kompetens') }],
    ['the word of a cause, in the wrong field', { registration: { unit: 'teknik', heading: 'utforande' } }],
    ['the area of the case, which is no cause area', { registration: { area: 'aldreomsorg' } }],
  ])('are none where they share %s', async (_what, parts) => {
    const id = await add('EGET', { ...everything, registration: { unit: 'Norr', area: 'aldreomsorg' } });
    await add('ANNAT', parts);
    expect(await ask(id)).toMatchObject({ rows: [], total: 0, searched: { cases: 1, from: '2026-01-02' } });
  });

  it('are none of a case that says nothing of itself, nor in a register with no other', async () => {
    const id = await add('EGET');
    expect(await ask(id)).toEqual({
      rows: [],
      total: 0,
      counts: { unit: 0, type: 0, area: 0 },
      searched: { cases: 0, from: null },
    });
    await add('ANNAT', everything);
    expect((await ask(id)).total).toBe(0);
  });

  it('come with most grounds first, then latest, page after page with none twice', async () => {
    const id = await add('EGET', everything);
    await add('A', at('Norr'));
    await add('B', { ...at('Norr'), ...ofType('utforande') });
    await add('C', everything);
    await add('D', ofType('utforande'));
    await add('E', { ...causedIn('teknik'), ...at('Norr') });
    expect(await names(id)).toEqual(['C', 'E', 'B', 'D', 'A']);
    expect(await names(id, { limit: 2, offset: 2 })).toEqual(['B', 'D']);
    expect((await ask(id, { limit: 2, offset: 2 })).counts).toEqual({ unit: 4, type: 3, area: 2 });
    expect(await ask(id, { limit: 2, offset: 9 })).toMatchObject({ rows: [], total: 5 });
  });

  it('narrow with each chosen ground, and from a date; the counts are those of the search', async () => {
    const id = await add('EGET', everything);
    await add('A', at('Norr'));
    await add('B', { ...at('Norr'), ...ofType('utforande') });
    await add('C', { ...ofType('utforande') });
    expect(await names(id, { unit: true })).toEqual(['B', 'A']);
    expect(await names(id, { unit: true, type: true })).toEqual(['B']);
    expect(await ask(id, { area: true })).toMatchObject({ rows: [], counts: { unit: 2, type: 2, area: 0 } });
    const later = await ask(id, { from: '2026-01-03' });
    expect(later.rows.map(({ reference }) => reference)).toEqual(['B', 'C']);
    expect(later.searched).toEqual({ cases: 2, from: '2026-01-03' });
  });

  it('leave out what was removed, and a case emptied by joining', async () => {
    const id = await add('EGET', everything);
    const cause = await add('MED BORTTAGEN ORSAK', causedIn('teknik'));
    const joined = await add('TÖMT', everything);
    const target = await add('MÅL');
    const view = await bench.query('cases.get', getCase, { caseId: cause });
    const recordId = view.records.find(({ part }) => part === 'causes')?.id ?? '';
    await bench.mutate('records.remove', removeRecord, { recordId, revision: 1 });
    expect(await names(id)).toEqual(['TÖMT']);
    const reports = await bench.query('cases.get', getCase, { caseId: joined });
    const reportIds = reports.records.filter(({ part }) => part === 'reports').map((one) => one.id);
    await bench.mutate('cases.joinReports', joinReports, { fromCaseId: joined, toCaseId: target, reportIds });
    expect(await names(id)).toEqual([]);
  });

  it('are not asked of a case that is not there', async () => {
    expect(await refusalOf(ask('nowhere'))).toMatchObject({ code: 'not-found' });
  });

  it('are read without a row in the log, in a number of statements that a page bounds', async () => {
    const id = await add('EGET', everything);
    for (let index = 0; index < 12; index += 1) await add(`N${index}`, everything);
    const rows = () => bench.rows('SELECT COUNT(*) AS n FROM audit');
    const before = rows();
    bench.counter.statements.length = 0;
    await ask(id, { limit: 5 });
    const few = bench.counter.statements.length;
    expect(rows()).toEqual(before);
    for (let index = 12; index < 24; index += 1) await add(`N${index}`, everything);
    bench.counter.statements.length = 0;
    await ask(id, { limit: 5 });
    expect(bench.counter.statements.length).toBe(few);
  });
});

describe('what an earlier case teaches', () => {
  it('is told with its deepest causes, its actions, and whether they were done and helped', async () => {
    const id = await add('EGET', at('Norr'));
    await add('ANNAT', {
      registration: { unit: 'Norr', heading: 'Larmet tystnade', diaryNumber: 'SN 1' },
      causes: [
        { id: 'O1', text: 'Larmet provades inte', level: 'enhet', area: 'procedurer' },
        { id: 'O2', text: 'Ingen ägde frågan', level: 'system', area: 'organisation', leadsTo: ['O1'] },
      ],
      actions: [
        { id: 'Å1', text: 'Prov varje vecka', strength: 'medel', state: 'genomford', doneOn: '2026-02-01' },
        { id: 'Å2', text: 'x'.repeat(700) },
      ],
      followUps: [{ id: 'U1', date: '2026-05-01', actions: ['Å1'], effect: 'delvis' }],
    });
    const [row] = (await ask(id)).rows;
    expect(row).toMatchObject({ reference: 'SN 1', internalReference: 'ANNAT', heading: 'Larmet tystnade' });
    expect(row?.told).toMatchObject({
      receivedOn: '2026-01-02',
      causes: [{ label: 'O2', text: 'Ingen ägde frågan', level: 'system', area: 'organisation' }],
      moreCauses: 0,
      helped: 'delvis',
      followedUp: 1,
    });
    expect(row?.told?.actions).toMatchObject([
      { label: 'Å1', state: 'genomford', doneOn: '2026-02-01', effect: 'delvis', followedUpOn: '2026-05-01' },
      { label: 'Å2', state: null, effect: null, text: `${'x'.repeat(600)} …` },
    ]);
  });

  it('is a bounded list, with how many more there are', async () => {
    const id = await add('EGET', at('Norr'));
    const many = (prefix: string) =>
      Array.from({ length: 30 }, (_, index) => ({ id: `${prefix}${index + 1}`, text: 'En av många' }));
    await add('ANNAT', { ...at('Norr'), causes: many('O'), actions: many('Å') });
    const [row] = (await ask(id)).rows;
    expect(row?.told?.causes).toHaveLength(12);
    expect(row?.told).toMatchObject({ moreCauses: 18, moreActions: 10 });
  });
});

describe('words', () => {
  const about = (text: string, unit = 'Söder') => ({
    ...at(unit),
    causes: [{ id: 'O1', text }],
  });

  it('find a case that shares nothing else, and say so; a shared ground comes first', async () => {
    const id = await add('EGET', at('Norr'));
    await add('A', about('Nyckeln till kylskåpet', 'Norr'));
    await add('B', about('Nyckelskåpet stod låst'));
    await add('C', about('Larmet'));
    const { rows, total } = await ask(id, { text: 'nyckel' });
    expect(rows.map(({ reference, grounds }) => [reference, grounds])).toEqual([
      ['A', ['unit', 'words']],
      ['B', ['words']],
    ]);
    expect(total).toBe(2);
    expect(await names(id, { text: 'nyckel', unit: true })).toEqual(['A']);
    expect(await names(id, { text: 'nyckelskåpet låst' })).toEqual(['B']);
  });

  it('do not find names of the key table, nor what was removed', async () => {
    const id = await add('EGET');
    await add('A', { persons: [{ id: 'P1', alias: 'Brukare A', name: 'Astrid Exempelsson' }] });
    expect(await names(id, { text: 'Astrid' })).toEqual([]);
  });

  it.each([
    ['"'],
    ["'; DROP TABLE case_file; --"],
    ['nyckel" OR "larm'],
    ['body:nyckel'],
    ['NEAR(nyckel larm)'],
    ['nyckel AND NOT'],
    ['*'],
    ['^nyckel'],
    ['(((('],
    ['\u0000\u0002'],
    ['%_'],
    ['\uD800'],
  ])('that are FTS or SQL of their own are plain words: %j', async (text) => {
    const id = await add('EGET', at('Norr'));
    await add('A', about('Nyckel'));
    await add('B', about('Larm'));
    const found = await names(id, { text });
    expect(found).toEqual(/^\^?nyckel$/u.test(text) ? ['A'] : []);
    expect(await names(id, { text: 'larm' })).toEqual(['B']);
  });
});
