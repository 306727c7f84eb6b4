import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/plain-text.ts';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import {
  listDocuments,
  markDocumentReady,
  previewDocument,
  revokeDocumentReady,
} from '../../../electron/services/documents.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { withoutHashes } from './sample-case.ts';
import { newBench, refusalOf, type Bench } from './service-bench.ts';

/** A worked case whose decision was fixed 2026-10-02. */
const decided: unknown = JSON.parse(readFileSync('resources/demo/fall-2.json', 'utf8'));
const words = 'Eftertankens åtgärd';

let bench: Bench;
let caseId: string;
beforeEach(async () => {
  bench = await newBench();
  caseId = (await load(bench, decided)).id;
});

const load = (into: Bench, file: unknown) => into.mutate('cases.import', importCase, { file });
const dump = async (from: Bench, id: string): Promise<CaseFile> => {
  const { file } = await from.mutate('cases.dump', dumpCase, { caseId: id });
  const parsed = parseCaseFile(withoutHashes(file), { regimes, sha256: () => '' });
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed));
  return parsed.file;
};
const add = async (part: string, values: Record<string, unknown>, id = caseId) =>
  (await bench.mutate('records.add', addRecord, { caseId: id, part, values })).record;
const view = (from = bench, id = caseId) => from.query('cases.get', getCase, { caseId: id });
const recordOf = async (label: string, from = bench, id = caseId) => {
  const found = (await view(from, id)).records.find((record) => record.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
};
const told = async (documentId: string, from = bench, id = caseId): Promise<string> => {
  const input = { caseId: id, documentId, profile: 'full' as const, version: 'current' as const };
  return plainText((await from.mutate('documents.preview', previewDocument, input)).model.blocks);
};
const documentIn = async (documentId: string, from = bench, id = caseId) => {
  const { documents } = await from.query('documents.list', listDocuments, { caseId: id });
  return documents.find((one) => one.id === documentId);
};
const basisOf = (text: string): string => text.split('Tillägg efter beslutet')[0] ?? '';

describe('what comes after the decision', () => {
  it('stays apart from it, whatever the clock said when it came', async () => {
    bench.clock.now = '2026-01-01T08:00:00.000Z';
    const { supplementAt } = await add('actions', { text: words });
    expect(supplementAt).toBe('2026-01-01T08:00:00.000Z');
    expect(await told('beslut')).not.toContain(words);
  });

  it('is a supplement in another register too, apart and open', async () => {
    await add('actions', { text: words });
    await add('causes', { text: 'Ofärdig' });
    const file = await dump(bench, caseId);
    const elsewhere = await newBench();
    const { id, leftOut } = await load(elsewhere, file);
    expect(leftOut.decision).toBe(false);
    expect(await told('beslut', elsewhere, id)).not.toContain(words);
    expect(basisOf(await told('utredning', elsewhere, id))).not.toContain(words);
    expect(await told('utredning', elsewhere, id)).toContain(words);
    const label = file.supplements?.[0]?.record ?? '';
    const record = await recordOf(label, elsewhere, id);
    const change = { recordId: record.id, field: 'text', value: 'Annat', revision: 1 };
    await elsewhere.mutate('records.setField', setField, change);
    expect((await dump(elsewhere, id)).supplements).toEqual(file.supplements);
  });

  it('is no supplement where the decision itself cannot be taken over', async () => {
    await add('actions', { text: words });
    const file = await dump(bench, caseId);
    const thin = { ...file, ready: [], case: { ...file.case, decision: {} } };
    const elsewhere = await newBench();
    const { id, leftOut } = await load(elsewhere, { ...thin, internalReference: undefined });
    expect(leftOut.decision).toBe(true);
    expect((await view(elsewhere, id)).records.filter(({ supplementAt }) => supplementAt !== null)).toEqual(
      [],
    );
  });

  it('unfinished, stands in the way of the investigation and not of the decision', async () => {
    await add('causes', { text: 'Ofärdig' });
    const place = { caseId, documentId: 'beslut' };
    await bench.mutate('documents.revokeReady', revokeDocumentReady, place);
    expect(await documentIn('beslut')).toMatchObject({ blockers: [] });
    await bench.mutate('documents.markReady', markDocumentReady, { ...place, overrides: [] });
    const blockers = (await documentIn('utredning'))?.blockers ?? [];
    expect(blockers.map(({ code }) => code)).toContain('K5');
  });

  it('is part of the basis once that links to it by rättelse', async () => {
    const card = await add('sources', { content: 'Eftertankens uppgift', date: '2026-11-23' });
    const event = await recordOf('H1');
    const { revision = 0 } = event.fields['sources'] ?? {};
    const change = { recordId: event.id, field: 'sources', value: [card.id], revision };
    expect(await refusalOf(bench.mutate('records.setField', setField, change))).toMatchObject({
      code: 'frozen',
    });
    await bench.mutate('records.setField', setField, { ...change, correction: 'Fel kort angivet' });
    const text = await told('utredning');
    expect(text).toContain('Eftertankens uppgift');
    expect(text).not.toContain('Tillägg efter beslutet');
    const edit = { recordId: card.id, field: 'content', value: 'Andra ord', revision: 1 };
    expect(await refusalOf(bench.mutate('records.setField', setField, edit))).toMatchObject({
      code: 'frozen',
    });
    expect((await dump(bench, caseId)).supplements).toBeUndefined();
  });

  it('takes what it rests on with it into the basis', async () => {
    const card = await add('sources', { content: 'Eftertankens uppgift' });
    const deeper = await add('causes', { text: 'Eftertanke', sources: [card.id] });
    const values = { text: words, leadsTo: [deeper.id] };
    const other = await add('causes', values);
    const cause = await recordOf('O1');
    const { revision = 0 } = cause.fields['leadsTo'] ?? {};
    const change = { recordId: cause.id, field: 'leadsTo', value: [other.id], revision };
    await bench.mutate('records.setField', setField, { ...change, correction: 'Fel pil' });
    const left = (await view()).records.filter(({ supplementAt }) => supplementAt !== null);
    expect(left).toEqual([]);
  });

  it('followed up, stands in nobody’s way', async () => {
    const action = await add('actions', { text: words });
    const old = await recordOf('Å1');
    await add('followUps', { actions: [action.id] });
    await add('followUps', { actions: [action.id, old.id], date: '2026-11-20' });
    const blocking = (await documentIn('beslut'))?.blockers ?? [];
    expect(blocking.filter(({ overridable }) => !overridable)).toEqual([]);
    const elsewhere = await newBench();
    const { leftOut } = await load(elsewhere, await dump(bench, caseId));
    expect(leftOut.decision).toBe(false);
  });

  it.each([
    ['lie ahead', [{ record: 'Å2', at: '2099-01-01T00:00:00Z' }], true, []],
    ['are what the basis rests on', [{ record: 'K1', at: '2026-10-09T00:00:00Z' }], false, []],
  ])('in a file that says they %s is not taken at its word', async (_what, supplements, decision, left) => {
    const file = { ...(await dump(bench, caseId)), supplements, internalReference: 'PROV-9' };
    const elsewhere = await newBench();
    const { id, leftOut } = await load(elsewhere, file);
    expect(leftOut.decision).toBe(decision);
    const { records } = await view(elsewhere, id);
    expect(records.filter(({ supplementAt }) => supplementAt !== null)).toEqual(left);
  });
});

describe('a klarmarkering', () => {
  it('holds when the program words the same case differently, and not when the case changes', async () => {
    const mark = () => documentIn('beslut');
    expect(await mark()).toMatchObject({ state: 'ready' });
    bench.register.db.exec(
      `UPDATE ready_mark SET basis_hash = 'of other words' WHERE document_id = 'beslut'`,
    );
    expect(await mark()).toMatchObject({ state: 'ready', changedSince: false });
    expect((await dump(bench, caseId)).ready?.map(({ document }) => document)).toContain('beslut');
    const action = await recordOf('Å3');
    const { revision = 0 } = action.fields['responsible'] ?? {};
    const change = { recordId: action.id, field: 'responsible', value: 'Förvaltningschef', revision };
    await bench.mutate('records.setField', setField, { ...change, correction: 'Fel befattning' });
    expect(await mark()).toMatchObject({ state: 'draft', changedSince: true });
  });

  it('of before what it was made from was kept is told by its words', async () => {
    bench.register.db.exec('UPDATE ready_mark SET inputs_hash = NULL');
    expect(await documentIn('beslut')).toMatchObject({ state: 'ready' });
    bench.register.db.exec(`UPDATE ready_mark SET basis_hash = 'of other words'`);
    expect(await documentIn('beslut')).toMatchObject({ state: 'draft' });
  });
});
