import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { splitReports } from '../../../electron/services/cases-reports.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { printDocument } from '../../../electron/services/documents-print.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { findCaseTraces } from '../../../electron/services/settings-case-traces.ts';
import { refusalOf } from './service-bench.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
beforeEach(async () => {
  bench = await newSimilarBench();
});

const astrid = (more: object) => ({
  persons: [{ id: 'P1', alias: 'Brukare A', name: 'Astrid Exempelsson', ...more }],
});
const mark = { protectedIdentity: true };
const look = {
  protectionReviewedOn: '2026-03-01',
  protectionReviewedBy: 'Kim',
  protectionReviewNote: 'Sett',
};
const naming = (reference: string) => ({ similarEvents: [{ id: 'L1', reference }] });
const recordOf = async (caseId: string, part: string) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const record = records.find((one) => one.part === part);
  if (!record) throw new Error(`no ${part}`);
  return record;
};

/** Every way out of the register for a case as such. */
const ways: readonly [string, (caseId: string) => Promise<unknown>][] = [
  ['a document in full', (caseId) => send(caseId, 'full')],
  ['a de-identified document', (caseId) => send(caseId, 'deidentified')],
  ['paper', (caseId) => print(caseId)],
  ['a case file', (caseId) => bench.mutate('cases.dump', dumpCase, { caseId })],
];
async function send(caseId: string, profile: 'full' | 'deidentified') {
  const input = { caseId, documentIds: ['utredning'], profile, place: 'folder' };
  return exportDocuments(bench.steps, input);
}
async function print(caseId: string) {
  return printDocument(bench.steps, { caseId, documentId: 'utredning', profile: 'full' });
}

describe('a case whose similar event names one with skyddade personuppgifter', () => {
  it.each(ways)('does not leave as %s before the second look is written down there', async (_what, go) => {
    const earlier = await bench.add('TIDIGARE', astrid(mark));
    const id = await bench.add('SENARE', naming('tidigare'));
    const refusal = await refusalOf(go(id));
    expect(refusal).toEqual({
      code: 'protected-identity',
      details: { persons: ['P1'], caseId: earlier, reference: 'TIDIGARE', by: 'similar-event' },
    });
    expect(readdirSync(bench.exports)).toEqual([]);
    const person = await recordOf(earlier, 'persons');
    for (const [field, value] of Object.entries(look))
      await bench.mutate('records.setField', setField, { recordId: person.id, field, value, revision: 0 });
    expect(await refusalOf(go(id))).toMatchObject({ code: 'nothing was refused' });
  });

  it('is stopped also when the mark, or the person, has been taken away there', async () => {
    const earlier = await bench.add('TIDIGARE', astrid(mark));
    const id = await bench.add('SENARE', naming('TIDIGARE'));
    const person = await recordOf(earlier, 'persons');
    const revision = (await recordOf(earlier, 'persons')).fields['protectedIdentity']?.revision ?? 0;
    const lift = { recordId: person.id, field: 'protectedIdentity', value: false, revision };
    await bench.mutate('records.setField', setField, lift);
    const lifted = { code: 'protected-identity', details: { by: 'similar-event', lifted: true } };
    expect(await refusalOf(send(id, 'full'))).toMatchObject(lifted);
    const gone = await recordOf(earlier, 'persons');
    await bench.mutate('records.remove', removeRecord, { recordId: gone.id, revision: gone.revision });
    expect(await refusalOf(send(id, 'full'))).toMatchObject(lifted);
  });

  it('is stopped by a case that the report of the one it names came from', async () => {
    const source = await bench.add('KÄLLA', { ...astrid(mark), reports: [{ id: 'R1' }, { id: 'R2' }] });
    const reportIds = [(await recordOf(source, 'reports')).id];
    const split = { caseId: source, reportIds, copy: false };
    const { internalReference } = await bench.mutate('cases.splitReports', splitReports, split);
    const id = await bench.add('SENARE', naming(internalReference));
    expect(await refusalOf(send(id, 'full'))).toMatchObject({
      code: 'protected-identity',
      details: { caseId: source, by: 'similar-event' },
    });
  });

  it('leaves when the event is removed, and when nobody there is protected', async () => {
    await bench.add('TIDIGARE', astrid(mark));
    await bench.add('ÖPPET', astrid({}));
    const id = await bench.add('SENARE', naming('TIDIGARE'));
    const event = await recordOf(id, 'similarEvents');
    await bench.mutate('records.remove', removeRecord, { recordId: event.id, revision: event.revision });
    expect(await refusalOf(send(id, 'full'))).toMatchObject({ code: 'nothing was refused' });
    const other = await bench.add('SENAST', naming('ÖPPET'));
    expect(await refusalOf(send(other, 'full'))).toMatchObject({ code: 'nothing was refused' });
  });

  it('leaves no trace of the naming in the case that is named', async () => {
    const earlier = await bench.add('TIDIGARE', {});
    await bench.add('SENARE', { ...naming('TIDIGARE'), ...astrid(mark) });
    expect(await refusalOf(send(earlier, 'full'))).toMatchObject({ code: 'nothing was refused' });
  });

  it.each([
    ['similar-event', 'hänvisar till som en liknande händelse'],
    ['report', 'hör ihop med det här genom en rapport'],
    ['text', 'nämns i texten som ska lämna registret'],
  ])('is told what ties it to the other: %s', (by, words) => {
    for (const lifted of [undefined, true])
      expect(
        errorSentence({ code: 'protected-identity', details: { reference: 'SN 2026/1', by, lifted } }),
      ).toMatch(new RegExp(`ärende SN 2026/1, som .*${words}`));
  });
});

describe('a text that is to be kept where every case uses it', () => {
  it.each([
    ['the number of the case told of', 'Som i TIDIGARE.', ['reference']],
    ['a name of that case', 'Exempelssons larm provas.', ['name']],
    ['neither', 'Larmet provas.', []],
  ])('is tied to its case by %s', async (_what, text, traces) => {
    await bench.add('TIDIGARE', astrid(mark));
    const caseId = await bench.add('SENARE', naming('TIDIGARE'));
    expect(await bench.mutate('settings.caseTraces', findCaseTraces, { caseId, text })).toEqual({ traces });
  });
});
