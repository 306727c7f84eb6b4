import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretsOf } from '../../../electron/services/case-secrets.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { splitReports } from '../../../electron/services/cases-reports.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { listSimilarCases } from '../../../electron/services/similar-cases.ts';
import { newBench, refusalOf, type Bench } from './service-bench.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
});

const add = async (name: string, parts: object = {}): Promise<string> => {
  const file = {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    fictional: true,
    internalReference: name,
    case: { reports: [{ id: 'R1', receivedOn: '2026-01-02' }], ...parts },
  };
  return (await bench.mutate('cases.import', importCase, { file })).id;
};
const astrid = { persons: [{ id: 'P1', alias: 'Brukare A', name: 'Astrid Exempelsson' }] };
const recordOf = async (caseId: string, part: string) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const record = records.find((one) => one.part === part);
  if (!record) throw new Error(`no ${part}`);
  return record;
};

describe('a case whose similar event names another', () => {
  const naming = (reference: string, text = '') => ({
    similarEvents: [{ id: 'L1', reference, text }],
  });
  const secrets = async (caseId: string) =>
    (await bench.inQuery((ctx) => secretsOf(ctx, caseId))).map(({ value }) => value);

  it.each([
    ['internal reference', 'Tidigåre', 'Tidigåre'],
    ['reference in other letters', 'tidigÅRE', 'Tidigåre'],
    ['reference with spaces around it', ' Tidigåre ', 'Tidigåre'],
    ['diary number', 'SN 2026/0412', 'Tidigåre'],
    ['reference among other words', 'Tidigåre m.fl.', 'Tidigåre'],
  ])('is held to the names of that case, by its %s', async (_what, reference, name) => {
    await add(name, { ...astrid, registration: { diaryNumber: 'SN 2026/0412' } });
    expect(await secrets(await add('Senare', naming(reference)))).toContain('Astrid Exempelsson');
  });

  it.each([
    ['part of a reference', 'TIDIG'],
    ['a longer word', 'TIDIGAREN'],
    ['a pattern', '%'],
    ['nothing', ' '],
  ])('is free of them where it names %s', async (_what, reference) => {
    await add('TIDIGARE', astrid);
    expect(await secrets(await add('SENARE', naming(reference)))).toEqual([]);
  });

  it('is held to those of before, and to those of a case that one’s report came from', async () => {
    const source = await add('KÄLLA', { ...astrid, reports: [{ id: 'R1' }, { id: 'R2' }] });
    const reportIds = [(await recordOf(source, 'reports')).id];
    const split = { caseId: source, reportIds, copy: false };
    const { id } = await bench.mutate('cases.splitReports', splitReports, split);
    const { internalReference } = await bench.query('cases.get', getCase, { caseId: id });
    const later = await add('SENARE', naming(internalReference));
    const person = await recordOf(source, 'persons');
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    const change = { recordId: person.id, field: 'name', value: 'Beata Testberg', revision: 1 };
    await bench.mutate('records.setField', setField, change);
    expect((await secrets(later)).toSorted()).toEqual(['Astrid Exempelsson', 'Beata Testberg']);
  });

  it('is free of them once the event is removed', async () => {
    await add('TIDIGARE', astrid);
    const id = await add('SENARE', naming('TIDIGARE'));
    const event = await recordOf(id, 'similarEvents');
    await bench.mutate('records.remove', removeRecord, { recordId: event.id, revision: event.revision });
    expect(await secrets(id)).toEqual([]);
  });

  it('lets no de-identified document leave with a name of that case', async () => {
    await add('TIDIGARE', astrid);
    const send = async (caseId: string) => {
      const input = { caseId, documentIds: ['utredning'], profile: 'deidentified' as const, place: 'folder' };
      return refusalOf(exportDocuments(bench.steps, input));
    };
    const naming2 = await add('SENARE', naming('TIDIGARE', 'Astrid Exempelsson låg kvar på golvet.'));
    expect(await send(naming2)).toMatchObject({ code: 'leak' });
    expect(readdirSync(bench.exports)).toEqual([]);
    const silent = await add('SENAST', naming('TIDIGARE', 'Brukaren låg kvar på golvet.'));
    expect(await send(silent)).toMatchObject({ code: 'nothing was refused' });
  });
});

describe('what an earlier case teaches', () => {
  const norr = { registration: { unit: 'Norr', heading: 'Larmet tystnade' } };
  const told = async (parts: object) => {
    const caseId = await add('EGET', norr);
    await add('ANNAT', { ...norr, ...astrid, ...parts });
    return (await bench.query('cases.similar', listSimilarCases, { caseId })).rows[0];
  };

  it.each([
    ['a name', 'Exempelssons larm provades inte.'],
    ['a name past what is shown', `${'x '.repeat(299)} Astrid Exempelsson`],
    ['a personnummer', 'Larmet för 19390314-9809 provades inte.'],
  ])('is told without texts that hold %s', async (_what, text) => {
    const row = await told({
      causes: [
        { id: 'O1', text, level: 'enhet', area: 'procedurer' },
        { id: 'O2', text: 'Ingen ägde frågan' },
      ],
      actions: [
        { id: 'Å1', text, state: 'genomford' },
        { id: 'Å2', text: 'Prov varje vecka' },
      ],
    });
    expect(row?.told?.causes).toMatchObject([
      { label: 'O1', text: null, level: 'enhet', area: 'procedurer' },
      { label: 'O2', text: 'Ingen ägde frågan' },
    ]);
    expect(row?.told?.actions).toMatchObject([
      { label: 'Å1', text: null, state: 'genomford' },
      { label: 'Å2', text: 'Prov varje vecka' },
    ]);
    expect(JSON.stringify(row)).not.toMatch(/Astrid|Exempel|1939/);
  });

  it('is marked where its heading, which the case list shows, names somebody', async () => {
    expect(await told({})).toMatchObject({ heading: 'Larmet tystnade', isHeadingNamed: false });
    bench = await newBench();
    const heading = 'Exempelsson larmade';
    const row = await told({ registration: { unit: 'Norr', heading } });
    expect(row).toMatchObject({ heading, isHeadingNamed: true });
  });

  it('is marked so too where nothing else is told', async () => {
    const row = await told({
      registration: { unit: 'Norr', heading: 'Exempelsson larmade' },
      persons: [{ ...astrid.persons[0], protectedIdentity: true }],
    });
    expect(row).toMatchObject({ told: null, isHeadingNamed: true });
  });
});
