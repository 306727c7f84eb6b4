import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../../shared/documents/canonical.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { getCaseHistory } from '../../../electron/services/cases-history.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { printDocument } from '../../../electron/services/documents-print.ts';
import {
  listDocuments,
  markDocumentReady,
  previewDocument,
  revokeDocumentReady,
} from '../../../electron/services/documents.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { sampleCase } from './sample-case.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

interface Wanted {
  readonly documentId?: string;
  readonly profile?: 'full' | 'deidentified';
  readonly version?: 'kept' | 'current';
  readonly mark?: number;
}

let bench: CaseBench;
let analysis: string;
beforeEach(async () => {
  bench = await newCaseBench();
  analysis = await bench.sectionId('analysis');
  await bench.set(await bench.sectionId('registration'), 'heading', 'Larm');
  await bench.set(analysis, 'method', 'Samtal');
});

const place = () => ({ caseId: bench.caseId, documentId: 'memo', profile: 'full' as const });
const model = async (wanted: Wanted = {}) =>
  (await bench.mutate('documents.preview', previewDocument, { ...place(), ...wanted })).model;
const textOf = async (wanted: Wanted = {}) => plainText((await model(wanted)).blocks);
const mark = () => bench.mutate('documents.markReady', markDocumentReady, { ...place(), overrides: [] });
const history = async () =>
  (await bench.query('cases.history', getCaseHistory, { caseId: bench.caseId })).kept;
const status = async () =>
  (await bench.query('documents.list', listDocuments, { caseId: bench.caseId })).documents[0];
const send = ({ documentId = 'memo', ...wanted }: Wanted = {}) => {
  const input = { caseId: bench.caseId, profile: 'full' as const, place: 'folder' };
  return exportDocuments(bench.steps, { ...input, ...wanted, documentIds: [documentId] });
};
/** Klarmarkerat on the 23rd, and changed on the day after. */
async function markAndChange(): Promise<void> {
  await mark();
  bench.clock.now = '2026-11-24T08:00:00.000Z';
  bench.clock.today = '2026-11-24';
  await bench.set(analysis, 'method', 'Enkät', 1);
}

describe('a klarmarkering', () => {
  it('keeps what the document said, in each of its profiles, under the hash in the log', async () => {
    const draft = await model();
    await mark();
    const rows = bench.rows('SELECT profile, model FROM kept_document ORDER BY profile DESC');
    expect(rows).toMatchObject([
      { profile: 'full', model: canonicalJson(draft) },
      { profile: 'deidentified' },
    ]);
    const hash = await bench.inQuery(async (ctx) => ctx.hash(canonicalJson(draft)));
    expect(bench.rows(`SELECT after_hash FROM audit WHERE action = 'documents.markReady'`)).toEqual([
      { after_hash: hash },
    ]);
    expect(bench.rows('SELECT basis_hash FROM ready_mark')).toEqual([{ basis_hash: hash }]);
  });

  it('gives the kept document as long as it holds', async () => {
    await mark();
    const kept = await model();
    expect(kept).toEqual({ ...(await model({ version: 'current' })), draft: false });
    expect(await status()).toMatchObject({ state: 'ready', kept: ['full', 'deidentified'] });
  });

  it('that came with a case file keeps its document too', async () => {
    const { id } = await bench.mutate('cases.import', importCase, { file: sampleCase() });
    expect((await bench.query('cases.history', getCaseHistory, { caseId: id })).kept).toMatchObject([
      { document: 'memo', markedBy: 'Kim Testmark', isInForce: true, profiles: ['full', 'deidentified'] },
    ]);
  });
});

describe('after a change of the case', () => {
  it('the document is a draft again, and the kept one is still to be had', async () => {
    await markAndChange();
    expect(await status()).toMatchObject({
      state: 'draft',
      changedSince: true,
      kept: ['full', 'deidentified'],
    });
    expect(await model()).toMatchObject({ draft: true });
    expect(await textOf()).toContain('Enkät');
    expect(await model({ version: 'kept' })).toMatchObject({ draft: false });
    expect(await textOf({ version: 'kept' })).toContain('Samtal');
    expect(await textOf({ version: 'kept', profile: 'deidentified' })).toContain('Samtal');
  });

  it('the kept one is to be had although the case no longer allows the document', async () => {
    await markAndChange();
    await bench.set(await bench.sectionId('registration'), 'unit', 'stängd');
    expect(await refusalOf(model())).toMatchObject({ details: { reason: 'not-available' } });
    expect(await textOf({ version: 'kept' })).toContain('Samtal');
  });

  it('a kept file carries the day it was marked, and a draft the day it left', async () => {
    await markAndChange();
    await send();
    await send({ version: 'kept' });
    expect(readdirSync(bench.exports).sort()).toEqual([
      'U-2026-1_prov-pm_2026-11-23.docx',
      'U-2026-1_prov-pm_2026-11-24_UTKAST.docx',
    ]);
    const [draft, kept] = bench.rows(
      `SELECT json_extract(details, '$.mark') mark FROM audit WHERE action = 'documents.export' ORDER BY seq`,
    );
    expect([draft, kept]).toEqual([{ mark: null }, { mark: 1 }]);
  });

  it('earlier kept ones stay in the history and are to be had by their mark', async () => {
    await markAndChange();
    await mark();
    expect(await history()).toMatchObject([
      { id: 2, document: 'memo', markedBy: 'Karin Ek', isInForce: true },
      { id: 1, document: 'memo', markedBy: 'Karin Ek', isInForce: false },
    ]);
    expect(await textOf()).toContain('Enkät');
    expect(await textOf({ mark: 1 })).toContain('Samtal');
    expect((await send({ mark: 1 })).files).toMatchObject([
      { name: 'U-2026-1_prov-pm_2026-11-23.docx', draft: false },
    ]);
    const revoke = { caseId: bench.caseId, documentId: 'memo' };
    await bench.mutate('documents.revokeReady', revokeDocumentReady, revoke);
    expect((await history()).map(({ isInForce }) => isInForce)).toEqual([false, false]);
    expect(await textOf({ mark: 2 })).toContain('Enkät');
  });

  it('an unchanged klarmarkerat document has one name whatever the day, also printed', async () => {
    await mark();
    bench.clock.today = '2026-12-01';
    expect((await send()).files).toMatchObject([{ name: 'U-2026-1_prov-pm_2026-11-23.docx' }]);
    const printed = await printDocument(bench.steps, place());
    expect(printed.name).toBe('U-2026-1_prov-pm_2026-11-23.pdf');
  });
});

describe('a kept document is refused', () => {
  it.each([
    ['where nothing is klarmarkerat', { version: 'kept' }, { reason: 'not-ready' }],
    ['by a mark that is not there', { mark: 7 }, { kind: 'ready-mark' }],
  ] as const)('%s', async (_what, wanted, details) => {
    expect(await refusalOf(model(wanted))).toMatchObject({ details });
  });

  it('by the mark of another document or another case', async () => {
    await mark();
    expect(await refusalOf(model({ documentId: 'note', mark: 1 }))).toMatchObject({ code: 'not-found' });
    const { id } = await bench.mutate('cases.import', importCase, { file: sampleCase() });
    const other = { ...place(), caseId: id, mark: 1 };
    expect(await refusalOf(bench.mutate('documents.preview', previewDocument, other))).toMatchObject({
      code: 'not-found',
    });
  });

  it('as a file while a person with skyddade personuppgifter has had no second look', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid', protectedIdentity: true });
    await markAndChange();
    expect(await refusalOf(send({ version: 'kept' }))).toMatchObject({ code: 'protected-identity' });
    expect(readdirSync(bench.exports)).toEqual([]);
  });

  it('de-identified, while a name that has been learnt since is left in it', async () => {
    await bench.set(analysis, 'method', 'Enligt Exempelsson var larmet tyst.', 1);
    await mark();
    await bench.set(analysis, 'method', 'Samtal', 2);
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    expect((await send({ profile: 'deidentified' })).files).toHaveLength(1);
    expect(await refusalOf(send({ profile: 'deidentified', version: 'kept' }))).toMatchObject({
      code: 'leak',
    });
  });
});

describe('a mark from before documents were kept', () => {
  beforeEach(async () => {
    await mark();
    bench.register.db.exec('DROP TRIGGER kept_document_is_never_removed; DELETE FROM kept_document');
  });

  it('gives the live document as long as it holds', async () => {
    expect(await history()).toEqual([]);
    expect(await model()).toMatchObject({ draft: false });
    expect(await textOf({ version: 'kept' })).toContain('Samtal');
    expect(await status()).toMatchObject({ state: 'ready', kept: [] });
  });

  it('has no version to give once the case has changed', async () => {
    await bench.set(analysis, 'method', 'Enkät', 1);
    expect(await refusalOf(model({ version: 'kept' }))).toMatchObject({ details: { reason: 'not-kept' } });
    expect(await model()).toMatchObject({ draft: true });
  });
});
