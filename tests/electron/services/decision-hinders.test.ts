import { beforeEach, expect, it, vi } from 'vitest';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { beforeFixing, checkCase, fixDecision } from '../../../electron/services/cases-decide.ts';
import { getCaseHistory } from '../../../electron/services/cases-history.ts';
import { markDocumentReady, previewDocument } from '../../../electron/services/documents.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

/** The case is decided by the document that may have a gap, and fixing locks what the other one needs. */
vi.mock('../../../shared/regimes/registry.ts', async () => {
  const { fixtureRegime } = await import('./fixture-regime.ts');
  const regime: Regime<Parameters<typeof fixtureRegime.findings>[0]> = {
    ...fixtureRegime,
    decisionDocument: () => 'note',
    lockedWithDecision: ['memo'],
  };
  return { regimes: new Map([['fixture', regime]]) };
});

let bench: CaseBench;
let analysis: string;
beforeEach(async () => {
  bench = await newCaseBench();
  analysis = await bench.sectionId('analysis');
  await bench.set(analysis, 'score', 4);
});

const gap = { code: 'D17', field: 'documents.note', reason: 'Skälet kommer i ett eget brev' };
const fix = (overrides: (typeof gap)[]) =>
  bench.mutate('cases.fixDecision', fixDecision, { caseId: bench.caseId, overrides });
const before = () => bench.query('cases.beforeFixing', beforeFixing, { caseId: bench.caseId });

it('names the gaps of the decision’s own document before it is fixed, and asks a reason for them', async () => {
  expect((await before()).gaps).toMatchObject([
    { code: 'D17', overridable: true, values: { missing: 'skäl' } },
  ]);
  expect(await refusalOf(fix([]))).toMatchObject({
    details: { reason: 'findings', findings: [{ code: 'D17', field: 'documents.note' }] },
  });
  expect(await fix([gap])).toEqual({ decidedAt: bench.clock.now });
});

it('asks for nothing once the gap is filled', async () => {
  await bench.set(analysis, 'score', 2, 1);
  expect((await before()).gaps).toEqual([]);
  expect(await fix([])).toEqual({ decidedAt: bench.clock.now });
});

it('names what another document needs of the fields that are locked, and not of those left open', async () => {
  expect((await before()).locked.map(({ field }) => field)).toEqual(['analysis.method']);
  await bench.set(analysis, 'method', 'Samtal');
  expect((await before()).locked).toEqual([]);
});

it('tells afterwards what was gone past: the finding itself, and where', async () => {
  await fix([gap]);
  const { reasons } = await bench.query('cases.history', getCaseHistory, { caseId: bench.caseId });
  expect(reasons).toMatchObject([
    {
      subject: 'D17',
      place: gap.field,
      reason: gap.reason,
      findings: [{ code: 'D17', values: { missing: 'skäl' } }],
    },
  ]);
  expect((await bench.query('cases.check', checkCase, { caseId: bench.caseId })).passed).toMatchObject([
    { code: 'D17', field: gap.field, from: 'decision' },
  ]);
});

it('says a gap in words in what is klarmarkerat, which holds, and in brackets in the draft', async () => {
  const note = { caseId: bench.caseId, documentId: 'note' };
  const model = async () =>
    (await bench.mutate('documents.preview', previewDocument, { ...note, profile: 'full' })).model;
  expect(plainText((await model()).blocks)).toContain('[skäl]');
  await bench.mutate('documents.markReady', markDocumentReady, { ...note, overrides: [gap] });
  const marked = await model();
  expect(marked.draft).toBe(false);
  expect(plainText(marked.blocks)).toContain('Uppgift saknas: skäl');
  expect(plainText(marked.blocks)).not.toContain('[');
});
