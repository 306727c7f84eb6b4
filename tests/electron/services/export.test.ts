import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveRecord } from '../../../electron/repositories/records.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { joinReports, splitReports } from '../../../electron/services/cases-reports.ts';
import { readChainHead } from '../../../electron/services/chain-head.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { markDocumentReady } from '../../../electron/services/documents.ts';
import { canonicalValue } from '../../../shared/domain/case-file-canonical.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
  await bench.set(await bench.sectionId('registration'), 'heading', 'Larm');
  await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
});

const send = (changes: Partial<Parameters<typeof exportDocuments>[1]> = {}) => {
  const input = { caseId: bench.caseId, documentIds: ['memo'], profile: 'full' as const, place: 'folder' };
  return exportDocuments(bench.steps, { ...input, ...changes });
};
const logged = () =>
  bench.rows('SELECT state, file_name, sha256, size, chain_head FROM export_log ORDER BY id');

describe('exporting', () => {
  it('writes a Word file and logs it with hash, size and chain head', async () => {
    const { files } = await send();
    const name = 'U-2026-1_prov-pm_2026-11-23_UTKAST.docx';
    const bytes = readFileSync(join(bench.exports, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(files).toEqual([
      { documentId: 'memo', name, size: bytes.length, sha256, draft: true, download: null },
    ]);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(logged()).toMatchObject([{ state: 'done', file_name: name, sha256, size: bytes.length }]);
    const head = readChainHead(String(Object(logged()[0])['chain_head']));
    expect(await bench.inQuery(async (ctx) => ctx.register.verifyAudit(head ?? undefined))).toMatchObject({
      ok: true,
    });
  });

  it('never writes over a file, and leaves no scraps', async () => {
    await send();
    const [first] = readdirSync(bench.exports);
    const before = readFileSync(join(bench.exports, first ?? ''));
    const { files } = await send();
    expect(files[0]?.name).toBe('U-2026-1_prov-pm_2026-11-23_UTKAST (2).docx');
    expect(readFileSync(join(bench.exports, first ?? ''))).toEqual(before);
    expect(readdirSync(bench.exports)).toHaveLength(2);
  });

  it('is no draft once klarmarkerat', async () => {
    const mark = { caseId: bench.caseId, documentId: 'memo', overrides: [] };
    await bench.mutate('documents.markReady', markDocumentReady, mark);
    expect((await send()).files).toMatchObject([{ name: 'U-2026-1_prov-pm_2026-11-23.docx', draft: false }]);
  });

  it('hands the file to a host that streams it out itself', async () => {
    const { files } = await send({ place: 'stream', documentIds: ['memo', 'note'] });
    expect(files.map((file) => file.download)).toEqual(files.map((file) => `/hamta/${file.name}`));
    expect(readdirSync(bench.exports)).toEqual([]);
  });

  it('is readable by this account alone', async () => {
    await send();
    expect(statSync(join(bench.exports, readdirSync(bench.exports)[0] ?? '')).mode & 0o077).toBe(0);
  });
});

describe('an export is refused, with nothing written or logged', () => {
  const expectNothing = () => {
    expect(readdirSync(bench.exports)).toEqual([]);
    expect(logged()).toEqual([]);
  };

  it('to a place nobody chose', async () => {
    expect(await refusalOf(send({ place: '/etc' }))).toMatchObject({
      code: 'bad-input',
      details: { field: 'place' },
    });
    expectNothing();
  });

  it('of a document the case does not allow, for all of them', async () => {
    await bench.set(await bench.sectionId('registration'), 'unit', 'stängd');
    expect(await refusalOf(send({ documentIds: ['note', 'memo'] }))).toMatchObject({
      details: { reason: 'not-available', findings: [{ code: 'D1' }] },
    });
    expectNothing();
  });

  it('while a person with skyddade personuppgifter has had no second look', async () => {
    const person = await bench.add('persons', {
      alias: 'Brukare A',
      name: 'Astrid',
      protectedIdentity: true,
    });
    for (const profile of ['full', 'deidentified'] as const)
      expect(await refusalOf(send({ profile }))).toEqual({
        code: 'protected-identity',
        details: { persons: ['P1'] },
      });
    expectNothing();
    await bench.set(person.id, 'protectionReviewedOn', '2026-11-23');
    await bench.set(person.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    expect(await refusalOf(send())).toMatchObject({ code: 'protected-identity' });
    expectNothing();
    await bench.set(person.id, 'protectionReviewNote', 'Orten är struken.');
    expect((await send()).files).toHaveLength(1);
  });

  it('when the mark of skyddade personuppgifter has been taken away and nobody has looked since', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: true });
    await bench.set(person.id, 'protectionReviewedOn', '2026-11-20');
    await bench.set(person.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    await bench.set(person.id, 'protectionReviewNote', 'Orten är struken.');
    await bench.set(person.id, 'protectedIdentity', false, 1);
    for (const value of [null, false]) {
      const { revision } = Object(await bench.field(person.id, 'protectedIdentity'));
      await bench.set(person.id, 'protectedIdentity', value, revision);
      expect(await refusalOf(send())).toEqual({
        code: 'protected-identity',
        details: { persons: ['P1'], lifted: true },
      });
    }
    expectNothing();
    await bench.set(person.id, 'protectionReviewNote', 'Skyddet har upphört enligt beslut.', 1);
    expect((await send()).files).toHaveLength(1);
  });

  it('when a marked person has been removed, until somebody in the case has had a look written down since', async () => {
    const other = await bench.add('persons', { alias: 'Brukare B' });
    await bench.set(other.id, 'protectionReviewedOn', '2026-11-20');
    await bench.set(other.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    await bench.set(other.id, 'protectionReviewNote', 'Gällde något annat.');
    const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: true });
    await bench.remove(person.id);
    for (const profile of ['full', 'deidentified'] as const)
      expect(await refusalOf(send({ profile }))).toEqual({
        code: 'protected-identity',
        details: { persons: ['P2'], lifted: true },
      });
    expectNothing();
    await bench.set(other.id, 'protectionReviewNote', 'Posten var en dubblett.', 1);
    expect((await send()).files).toHaveLength(1);
    await bench.restore(person.id);
    expect(await refusalOf(send())).toEqual({ code: 'protected-identity', details: { persons: ['P2'] } });
  });

  it('when a person has been removed whose look was from before, or whose mark was first taken away', async () => {
    const looked = await bench.add('persons', { protectedIdentity: true });
    await bench.set(looked.id, 'protectionReviewedOn', '2026-11-20');
    await bench.set(looked.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    await bench.set(looked.id, 'protectionReviewNote', 'Orten är struken.');
    const unmarked = await bench.add('persons', { protectedIdentity: true });
    await bench.set(unmarked.id, 'protectedIdentity', false, 1);
    for (const { id } of [looked, unmarked]) await bench.remove(id);
    expect(await refusalOf(send())).toMatchObject({ details: { persons: ['P1', 'P2'], lifted: true } });
    expectNothing();
    await bench.restore(looked.id);
    await bench.set(looked.id, 'protectionReviewNote', 'Dubblett; orten är struken.', 1);
    await bench.remove(looked.id, 3);
    expect(await refusalOf(send())).toMatchObject({ details: { persons: ['P2'], lifted: true } });
  });

  it('when the mark was taken away under a version that logged plain hashes', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A' });
    await bench.inMutation(async (ctx) => {
      const beforeHash = ctx.hash(canonicalValue(true));
      const place = { caseId: bench.caseId, recordId: person.id, field: 'protectedIdentity' };
      ctx.audit({ action: 'field.set', ...place, beforeHash, afterHash: null });
    });
    expect(await refusalOf(send())).toMatchObject({ details: { lifted: true } });
    expectNothing();
  });

  it('never for a removed person who was never marked', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: false });
    await bench.remove(person.id);
    expect((await send()).files).toHaveLength(1);
  });

  it('never for a person who was never marked', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A' });
    await bench.set(person.id, 'protectedIdentity', false);
    expect((await send()).files).toHaveLength(1);
  });

  it.each([
    ['a name', 'Enligt Exempelsson var larmet tyst.'],
    ['a personnummer', 'Gäller 390101-0000.'],
  ])('de-identified, while %s is left in it', async (_what, method) => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    await bench.set(await bench.sectionId('analysis'), 'method', method, 1);
    const refusal = await refusalOf(send({ profile: 'deidentified' }));
    expect(refusal).toMatchObject({ code: 'leak', details: { document: 'memo' } });
    expect(JSON.stringify(refusal)).not.toMatch(/Exempelsson|390101/);
    expectNothing();
    expect((await send()).files).toHaveLength(1);
  });

  it('de-identified, while the name of a person removed since is left in it', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    await bench.set(await bench.sectionId('analysis'), 'method', 'Enligt Astrid var larmet tyst.', 1);
    await bench.remove(person.id);
    expect(await refusalOf(send({ profile: 'deidentified' }))).toMatchObject({
      code: 'leak',
      details: { leaks: [{ recordId: person.id }] },
    });
    expectNothing();
  });

  it.each<[string, (reportId: string) => Promise<unknown>]>([
    ['joined to another case', async (id) => joinAway(bench.caseId, await anotherCase(), id)],
    ['joined away, and on from there', (id) => joinAwayTwice(id)],
    ['joined away by a version that noted no records', (id) => joinAwayAsBefore(id)],
    ['split off', (id) => split(id, false)],
    ['copied to a case of its own', (id) => split(id, true)],
  ])('de-identified, while the name of a reporter is left whose report was %s', async (_what, move) => {
    await bench.add('reports', { receivedOn: '2026-11-20' });
    const report = await bench.add('reports', { reporterName: 'Zebrafina Papegojsson' });
    await bench.set(await bench.sectionId('analysis'), 'method', 'Zebrafina larmade.', 1);
    await move(report.id);
    expect(await refusalOf(send({ profile: 'deidentified' }))).toMatchObject({ code: 'leak' });
    expectNothing();
  });

  it('never for a name of the case that the report went to', async () => {
    await bench.add('reports');
    const report = await bench.add('reports');
    const toCaseId = await anotherCase();
    const values = { alias: 'Brukare A', name: 'Zebrafina Papegojsson' };
    await bench.mutate('records.add', addRecord, { caseId: toCaseId, part: 'persons', values });
    await bench.set(await bench.sectionId('analysis'), 'method', 'Zebrafina larmade.', 1);
    await joinAway(bench.caseId, toCaseId, report.id);
    expect((await send({ profile: 'deidentified' })).files).toHaveLength(1);
  });
});

const anotherCase = async () =>
  (await bench.mutate('cases.create', createCase, { regime: 'fixture', values: { reports: {} } })).id;
const joinAway = (fromCaseId: string, toCaseId: string, reportId: string) =>
  bench.mutate('cases.joinReports', joinReports, { fromCaseId, toCaseId, reportIds: [reportId] });
const split = (reportId: string, copy: boolean) =>
  bench.mutate('cases.splitReports', splitReports, { caseId: bench.caseId, reportIds: [reportId], copy });

async function joinAwayTwice(reportId: string): Promise<void> {
  const [next, last] = [await anotherCase(), await anotherCase()];
  await joinAway(bench.caseId, next, reportId);
  await joinAway(next, last, reportId);
}

/** As the log was written before it told which reports had gone. */
async function joinAwayAsBefore(id: string): Promise<void> {
  const caseId = await anotherCase();
  await bench.inMutation(async (ctx) => {
    await giveRecord(ctx.db, { id, caseId, label: 'R9', position: 9 });
    const details = { reports: 1, otherCase: caseId, direction: 'from' };
    ctx.audit({ action: 'reports.join', caseId: bench.caseId, details });
  });
}
