import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretsOf } from '../../../electron/services/case-secrets.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { casesToldIn } from '../../../electron/services/cases-told-in.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { printDocument } from '../../../electron/services/documents-print.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { findCaseTraces } from '../../../electron/services/settings-case-traces.ts';
import { refusalOf } from './service-bench.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
beforeEach(async () => {
  bench = await newSimilarBench();
});

const number = 'SN 2025/0001';
const person = { id: 'P1', alias: 'Brukare A', name: 'Xerxina Papegojsson' };
const earlier = (more: object = { protectedIdentity: true }) =>
  bench.add('U-2024-7', { registration: { diaryNumber: number }, persons: [{ ...person, ...more }] });
const event = (reference: string) => ({
  similarEvents: [{ id: 'L1', reference, text: 'Xerxina Papegojsson låg kvar på golvet.' }],
});
const prose = (text: string) => ({ analysis: { similarBefore: 'ja', similarWhat: text } });
const send = (caseId: string, profile: 'full' | 'deidentified') => {
  const input = { caseId, documentIds: ['utredning'], profile, place: 'folder' };
  return refusalOf(exportDocuments(bench.steps, input));
};
const ways: readonly [string, (caseId: string) => Promise<unknown>][] = [
  ['a document in full', (caseId) => send(caseId, 'full')],
  ['a de-identified document', (caseId) => send(caseId, 'deidentified')],
  [
    'paper',
    (caseId) => refusalOf(printDocument(bench.steps, { caseId, documentId: 'utredning', profile: 'full' })),
  ],
  ['a case file', (caseId) => refusalOf(bench.mutate('cases.dump', dumpCase, { caseId }))],
];
/** Gives the earlier case another number, as a rättelse of a slip does. */
const renumber = async (caseId: string, value: string | null) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const registration = records.find(({ part }) => part === 'registration');
  if (!registration) throw new Error('no registration');
  const revision = registration.fields['diaryNumber']?.revision ?? 0;
  const change = { recordId: registration.id, field: 'diaryNumber', value, revision };
  await bench.mutate('records.setField', setField, change);
};
const secrets = async (caseId: string) =>
  (await bench.inQuery((ctx) => secretsOf(ctx, caseId))).map(({ value }) => value);

describe('a similar event that spells the number of a case with a protected person', () => {
  it.each([
    ['with a no-break space', 'SN\u00A02025/0001'],
    ['with two spaces', 'SN  2025/0001'],
    ['without a space', 'SN2025/0001'],
    ['after a word', 'Dnr SN 2025/0001'],
    ['beside another', 'SN 2025/0001, SN 2025/0002'],
    ['with a full stop', 'SN 2025/0001.'],
    ['with a no-break hyphen', 'SN\u20112025/0001'],
    ['without zeros', 'SN 2025/1'],
    ['with words in it', 'SN dnr 2025/0001'],
    ['without its letters', '2025:1'],
    ['with a short year', 'SN 25/0001'],
    ['in a list', 'SN 2025/0002, 0001'],
  ])('%s: lets nothing out', async (_how, reference) => {
    const other = await earlier();
    const id = await bench.add('SENARE', event(reference));
    for (const [way, go] of ways)
      expect(await go(id), way).toMatchObject({
        code: 'protected-identity',
        details: { caseId: other, by: 'similar-event' },
      });
    expect(readdirSync(bench.exports)).toEqual([]);
  });

  it('is held to the names there, also where nobody is protected, and not by a longer number', async () => {
    await earlier({});
    expect(await secrets(await bench.add('SENARE', event('SN2025/1.')))).toContain(person.name);
    expect(await secrets(await bench.add('SENAST', event('SN 2025/00010')))).toEqual([]);
  });
});

describe('a diary number that is corrected afterwards', () => {
  it.each([
    ['for another', 'SN 2025/0777'],
    ['for none', null],
    ['for a longer one', 'SN 2025/00012'],
  ])('%s still ties what was written under it to the case', async (_how, next) => {
    const other = await earlier();
    const id = await bench.add('SENARE', event('sn 2025/1'));
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    await renumber(other, next);
    for (const [way, go] of ways)
      expect(await go(id), way).toMatchObject({ code: 'protected-identity', details: { caseId: other } });
    const { traces } = await bench.mutate('settings.caseTraces', findCaseTraces, {
      caseId: id,
      text: 'Som i SN 2025/0001.',
    });
    expect(traces).toEqual(['reference']);
  });

  it('is no secret of its own case, and what was typed on the way to it ties to nothing', async () => {
    const other = await bench.add('U-2024-7', { persons: [person] });
    for (const half of ['S', 'SN', 'SN 2', 'SN 2025/0', number]) await renumber(other, half);
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    await renumber(other, 'SN 2025/0777');
    expect(bench.rows(`SELECT value FROM former_identity`)).toEqual([{ value: number }]);
    expect(await secrets(other)).toEqual([person.name]);
    expect(await secrets(await bench.add('SENARE', event('SN 2 och S')))).toEqual([]);
  });
});

it('keeps no beginning of a number that has no figure, however long it stood', async () => {
  const other = await bench.add('U-2024-7', {});
  await renumber(other, 'SN');
  bench.clock.now = '2026-11-25T08:00:00.000Z';
  await renumber(other, number);
  expect(bench.rows('SELECT value FROM former_identity')).toEqual([]);
});

it('tells of other cases alone', async () => {
  const other = await earlier();
  const id = await bench.add('U-2025-9');
  const told = (texts: string[]) => bench.inQuery((ctx) => casesToldIn(ctx, id, texts));
  expect(await told(['U-2025-9', number])).toEqual([other]);
});

it('ties no case to another that once went by the number it has now, in prose or in a similar event', async () => {
  const other = await earlier();
  bench.clock.now = '2026-11-24T08:00:00.000Z';
  await renumber(other, 'SN 2025/0777');
  const own = {
    registration: { diaryNumber: number },
    ...prose('Det här är SN 2025/0001.'),
    ...event(number),
  };
  const id = await bench.add('SENARE', own);
  for (const [way, go] of ways) expect(await go(id), way).toMatchObject({ code: 'nothing was refused' });
  expect(await secrets(id)).toEqual([]);
});

describe('another case named in prose alone', () => {
  it.each(ways)('lets no %s out while somebody there is protected and unseen', async (_what, go) => {
    const other = await earlier();
    const id = await bench.add('SENARE', prose('Se dnr SN2025/1: Xerxina Papegojsson.'));
    expect(await go(id)).toMatchObject({
      code: 'protected-identity',
      details: { caseId: other, reference: number, by: 'text' },
    });
  });

  it('is held to the names there', async () => {
    await earlier({});
    const id = await bench.add('SENARE', prose('Se dnr SN2025/1: Xerxina Papegojsson.'));
    expect(await send(id, 'deidentified')).toMatchObject({ code: 'leak' });
    expect(await send(id, 'full')).toMatchObject({ code: 'nothing was refused' });
  });

  it('is not another case for its own number, nor by a longer one', async () => {
    await earlier();
    const own = await bench.add('U-2025-9', {
      registration: { diaryNumber: 'SN 2025/9' },
      ...prose('Det här är SN 2025/9 och U-2025-9. Se SN 2025/00011.'),
    });
    for (const [way, go] of ways) expect(await go(own), way).toMatchObject({ code: 'nothing was refused' });
  });
});
