import { beforeEach, expect, it, vi } from 'vitest';
import { fixDecision } from '../../../electron/services/cases-decide.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { markDocumentReady } from '../../../electron/services/documents.ts';
import { passFinding } from '../../../electron/services/findings-pass.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

const finding = { code: 'F1', field: 'registration.heading', values: {} };
const passed = { code: 'F1', field: 'registration.heading', reason: 'Namnet kommer' };
let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
  await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
});

const pass = () =>
  bench.mutate('findings.pass', passFinding, { caseId: bench.caseId, ...finding, reason: passed.reason });
const ready = (overrides: (typeof passed)[] = []) =>
  bench.mutate('documents.markReady', markDocumentReady, {
    caseId: bench.caseId,
    documentId: 'memo',
    overrides,
  });
const kept = () => bench.rows('SELECT overrides FROM ready_mark');

it('lets a document be klarmarkerat, which keeps the reason and takes it along in the case file', async () => {
  expect(await refusalOf(ready())).toMatchObject({ details: { findings: [{ code: 'F1' }] } });
  await pass();
  await ready();
  expect(kept()).toEqual([{ overrides: JSON.stringify([passed]) }]);
  const { file } = await bench.mutate('cases.dump', dumpCase, { caseId: bench.caseId });
  expect(file).toMatchObject({ ready: [{ document: 'memo', overrides: [passed] }] });
  expect(JSON.stringify(bench.rows('SELECT details FROM audit'))).not.toContain('Namnet');
});

it('gives way to a reason that is given with the klarmarkering', async () => {
  await pass();
  await ready([{ ...passed, reason: 'Ett annat skäl' }]);
  expect(kept()).toEqual([{ overrides: JSON.stringify([{ ...passed, reason: 'Ett annat skäl' }]) }]);
});

it('lets the decision be fixed, with the reason kept as one of the decision', async () => {
  const fix = () => bench.mutate('cases.fixDecision', fixDecision, { caseId: bench.caseId, overrides: [] });
  expect(await refusalOf(fix())).toMatchObject({ details: { reason: 'findings' } });
  await pass();
  expect(await fix()).toEqual({ decidedAt: bench.clock.now });
  expect(bench.rows('SELECT kind, subject, reason FROM stated_reason')).toEqual([
    { kind: 'decision-override', subject: `F1 ${passed.field}`, reason: passed.reason },
  ]);
});

it('never lets past what may not be passed by, though a row says so', async () => {
  await bench.set(await bench.sectionId('registration'), 'heading', 'Ett fall');
  await bench.set(await bench.sectionId('analysis'), 'method', null, 1);
  bench.register.db.exec(`
    INSERT INTO passed_finding (case_id, code, field, told, reason, passed_at, passed_by)
    SELECT '${bench.caseId}', 'F2', 'analysis.method', '{}', 'x', '', id FROM user_account LIMIT 1`);
  expect(await refusalOf(ready())).toMatchObject({ details: { findings: [{ code: 'F2' }] } });
});
