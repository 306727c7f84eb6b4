import { beforeEach, describe, expect, it } from 'vitest';
import { joinReports } from '../../../electron/services/cases-reports.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { at, everything, newSimilarBench, ofType, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
beforeEach(async () => {
  bench = await newSimilarBench();
});
const add: SimilarBench['add'] = (name, parts) => bench.add(name, parts);
const ask: SimilarBench['ask'] = (caseId, input) => bench.ask(caseId, input);
const names: SimilarBench['names'] = (caseId, input) => bench.names(caseId, input);

describe('a person with skyddade personuppgifter', () => {
  const person = (more: object) => ({
    persons: [{ id: 'P1', alias: 'Brukare A', name: 'Astrid Exempelsson', ...more }],
  });
  const mark = { protectedIdentity: true };
  const look = {
    protectionReviewedOn: '2026-03-01',
    protectionReviewedBy: 'Kim',
    protectionReviewNote: 'Sett',
  };

  it.each([
    ['is marked', { ...mark }],
    ['is marked, and has had a second look', { ...mark, ...look }],
  ])('who %s leaves nothing but reference and heading', async (_what, more) => {
    const id = await add('EGET', everything);
    await add('ANNAT', { ...everything, ...person(more) });
    const [row] = (await ask(id)).rows;
    expect(row).toMatchObject({ reference: 'ANNAT', heading: 'Fall på Norr', grounds: [], told: null });
    expect(JSON.stringify(row)).not.toMatch(/Orsak|teknik|utforande|Astrid/);
  });

  it('leaves no way to try out what the case says: it is found by its unit alone', async () => {
    const id = await add('EGET', everything);
    await add('SAMMA ENHET', { ...everything, ...person(mark) });
    await add('ANNAN ENHET', { ...everything, ...at('Söder'), ...person(mark) });
    await add('ÖPPET', { ...at('Norr'), ...ofType('utforande') });
    const { rows, total, counts } = await ask(id);
    expect(rows.map(({ reference, grounds }) => [reference, grounds])).toEqual([
      ['ÖPPET', ['unit', 'type']],
      ['SAMMA ENHET', []],
    ]);
    expect({ total, counts }).toEqual({ total: 2, counts: { unit: 2, type: 1, area: 0 } });
    expect(await names(id, { unit: true })).toEqual(['ÖPPET', 'SAMMA ENHET']);
    expect(await names(id, { type: true })).toEqual(['ÖPPET']);
    expect(await names(id, { area: true })).toEqual([]);
    for (const text of ['Orsak', 'Norr', 'Brukare'])
      expect(await names(id, { text }), text).not.toContain('SAMMA ENHET');
    expect(await ask(id, { text: 'Orsak' })).toMatchObject({
      total: 0,
      counts: { unit: 0, type: 0, area: 0 },
    });
  });

  it('withholds the case also when taken out of it, and one that its report was moved to', async () => {
    const id = await add('EGET', everything);
    const source = await add('KÄLLA', { ...everything, ...person(mark) });
    const target = await add('MÅL', everything);
    const view = await bench.query('cases.get', getCase, { caseId: source });
    const recordId = view.records.find(({ part }) => part === 'persons')?.id ?? '';
    await bench.mutate('records.remove', removeRecord, { recordId, revision: 1 });
    const withheld = async () =>
      (await ask(id)).rows.filter(({ told }) => told === null).map(({ reference }) => reference);
    expect(await withheld()).toEqual(['KÄLLA']);
    const reportIds = view.records.filter(({ part }) => part === 'reports').map((one) => one.id);
    await bench.mutate('cases.joinReports', joinReports, {
      fromCaseId: source,
      toCaseId: target,
      reportIds,
    });
    expect(await withheld()).toEqual(['MÅL']);
  });

  it('is no matter where nobody is', async () => {
    const id = await add('EGET', everything);
    await add('ANNAT', { ...everything, ...person({ protectedIdentity: false }) });
    const { rows } = await ask(id);
    expect(rows[0]?.told).not.toBeNull();
    expect(JSON.stringify(rows)).not.toContain('Astrid');
  });
});
