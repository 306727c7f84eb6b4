import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../../shared/documents/canonical.ts';
import { printDocument } from '../../../electron/services/documents-print.ts';
import { markDocumentReady, previewDocument } from '../../../electron/services/documents.ts';
import { chainHeadText, readChainHead } from '../../../electron/services/chain-head.ts';
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

const print = (change: { documentId?: string; profile?: 'full' | 'deidentified' } = {}) =>
  printDocument(bench.steps, {
    caseId: bench.caseId,
    documentId: 'memo',
    profile: 'full',
    ...change,
  });
const logged = () =>
  bench.rows(
    `SELECT case_id, after_hash, json(details) details FROM audit WHERE action = 'documents.print' ORDER BY seq`,
  );
const hash = (text: string) => bench.inQuery(async (ctx) => ctx.hash(text));

describe('printing', () => {
  it('gives the very sheet the preview shows and logs its hash and the head of the chain', async () => {
    const place = { caseId: bench.caseId, documentId: 'memo', profile: 'full' as const };
    const shown = await bench.mutate('documents.preview', previewDocument, place);
    const head = await bench.inQuery(async (ctx) => chainHeadText(ctx.register.auditHead()));
    const { model, name } = await print();
    expect(name).toBe('U-2026-1_prov-pm_2026-11-23_UTKAST.pdf');
    expect(model).toEqual(shown.model);
    const [row] = logged();
    expect(row).toMatchObject({ case_id: bench.caseId, after_hash: await hash(canonicalJson(model)) });
    const details: unknown = JSON.parse(String(Object(row)['details']));
    expect(details).toEqual({ document: 'memo', profile: 'full', draft: true, chainHead: head });
    expect(
      await bench.inQuery(async (ctx) => ctx.register.verifyAudit(readChainHead(head) ?? undefined)),
    ).toMatchObject({ ok: true });
  });

  it('is logged each time, and is no draft once klarmarkerat', async () => {
    await print();
    const mark = { caseId: bench.caseId, documentId: 'memo', overrides: [] };
    await bench.mutate('documents.markReady', markDocumentReady, mark);
    expect((await print()).model.draft).toBe(false);
    expect(logged()).toHaveLength(2);
  });
});

describe('a printing is refused like an export, with nothing logged', () => {
  it('while a person with skyddade personuppgifter has had no second look', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid', protectedIdentity: true });
    for (const profile of ['full', 'deidentified'] as const)
      expect(await refusalOf(print({ profile }))).toEqual({
        code: 'protected-identity',
        details: { persons: ['P1'] },
      });
    expect(logged()).toEqual([]);
  });

  it('when a person with skyddade personuppgifter has been removed', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: true });
    await bench.remove(person.id);
    expect(await refusalOf(print())).toMatchObject({ code: 'protected-identity', details: { lifted: true } });
    expect(logged()).toEqual([]);
  });

  it('of a document the case does not allow', async () => {
    await bench.set(await bench.sectionId('registration'), 'unit', 'stängd');
    expect(await refusalOf(print())).toMatchObject({ details: { reason: 'not-available' } });
    expect(logged()).toEqual([]);
  });

  it('de-identified, while a name is left in it', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    await bench.set(await bench.sectionId('analysis'), 'method', 'Enligt Exempelsson var larmet tyst.', 1);
    expect(await refusalOf(print({ profile: 'deidentified' }))).toMatchObject({ code: 'leak' });
    expect(logged()).toEqual([]);
    expect((await print()).model.profile).toBe('full');
  });

  it.each([
    ['a document that does not exist', { documentId: 'roman' }],
    ['a profile it does not have', { documentId: 'note', profile: 'deidentified' as const }],
  ])('of %s, as bad input', async (_what, change) => {
    expect(await refusalOf(print(change))).toMatchObject({ code: 'bad-input' });
  });
});
