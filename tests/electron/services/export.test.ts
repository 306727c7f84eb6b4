import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readChainHead } from '../../../electron/services/chain-head.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { markDocumentReady } from '../../../electron/services/documents.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
let folder: string;
beforeEach(async () => {
  bench = await newCaseBench();
  folder = join(bench.folder, 'ut');
  mkdirSync(folder);
  await bench.set(await bench.sectionId('registration'), 'heading', 'Larm');
  await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
});

const send = (changes: Partial<Parameters<typeof exportDocuments>[1]> = {}) => {
  const places = { ...bench.deps.places, exportFolder: (place: string) => placeOf(place) };
  const steps = { ...bench.steps, deps: { ...bench.deps, places } };
  const input = { caseId: bench.caseId, documentIds: ['memo'], profile: 'full' as const, place: 'folder' };
  return exportDocuments(steps, { ...input, ...changes });
};
const placeOf = (place: string) => (place === 'folder' ? folder : place === 'stream' ? null : undefined);
const logged = () =>
  bench.rows('SELECT state, file_name, sha256, size, chain_head FROM export_log ORDER BY id');

describe('exporting', () => {
  it('writes a Word file and logs it with hash, size and chain head', async () => {
    const { files } = await send();
    const name = 'U-2026-1_prov-pm_2026-11-23_UTKAST.docx';
    const bytes = readFileSync(join(folder, name));
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
    const [first] = readdirSync(folder);
    const before = readFileSync(join(folder, first ?? ''));
    const { files } = await send();
    expect(files[0]?.name).toBe('U-2026-1_prov-pm_2026-11-23_UTKAST (2).docx');
    expect(readFileSync(join(folder, first ?? ''))).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is no draft once klarmarkerat', async () => {
    const mark = { caseId: bench.caseId, documentId: 'memo', overrides: [] };
    await bench.mutate('documents.markReady', markDocumentReady, mark);
    expect((await send()).files).toMatchObject([{ name: 'U-2026-1_prov-pm_2026-11-23.docx', draft: false }]);
  });

  it('hands the file to a host that streams it out itself', async () => {
    const { files } = await send({ place: 'stream', documentIds: ['memo', 'note'] });
    expect(files.map((file) => file.download)).toEqual(files.map((file) => `/hamta/${file.name}`));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is readable by this account alone', async () => {
    await send();
    expect(statSync(join(folder, readdirSync(folder)[0] ?? '')).mode & 0o077).toBe(0);
  });
});

describe('an export is refused, with nothing written or logged', () => {
  const expectNothing = () => {
    expect(readdirSync(folder)).toEqual([]);
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
});

describe('an export that fails on the way', () => {
  it('is logged as failed and leaves no scraps', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'en fil där mappen var');
    expect(await refusalOf(send())).toEqual({ code: 'not-writable', details: undefined });
    expect(logged()).toMatchObject([{ state: 'failed', sha256: null }]);
    expect(bench.rows(`SELECT count(*) n FROM audit WHERE action = 'documents.export-failed'`)).toEqual([
      { n: 1 },
    ]);
  });
});
