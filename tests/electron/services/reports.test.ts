import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { getCaseHistory } from '../../../electron/services/cases-history.ts';
import { getCase, listCases } from '../../../electron/services/cases-read.ts';
import { joinReports, splitReports } from '../../../electron/services/cases-reports.ts';
import { revealIdentity } from '../../../electron/services/records-reveal.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
let otherId: string;
beforeEach(async () => {
  bench = await newCaseBench();
  const values = {
    reports: { original: { text: 'Den andra rapporten' }, receivedOn: '2026-11-01', reporterName: 'Bo Ek' },
  };
  ({ id: otherId } = await bench.mutate('cases.create', createCase, { regime: 'fixture', values }));
});

const reportsOf = async (caseId: string) =>
  (await bench.query('cases.get', getCase, { caseId })).records.filter((one) => one.part === 'reports');
const join = async (fromCaseId: string, toCaseId: string, reportIds?: string[]) =>
  bench.mutate('cases.joinReports', joinReports, {
    fromCaseId,
    toCaseId,
    reportIds: reportIds ?? (await reportsOf(fromCaseId)).map((one) => one.id),
  });
const split = (reportIds: string[], copy: boolean) =>
  bench.mutate('cases.splitReports', splitReports, { caseId: bench.caseId, reportIds, copy });

describe('joining reports about one event', () => {
  it('moves them with text, reporter and dates, under a label of their new case', async () => {
    await bench.add('reports', { receivedOn: '2026-11-05' });
    await join(otherId, bench.caseId);
    const reports = await reportsOf(bench.caseId);
    expect(reports.map((one) => one.label)).toEqual(['R1', 'R2']);
    const moved = reports[1];
    expect(moved?.fields['original']?.value).toMatchObject({ text: 'Den andra rapporten' });
    const name = { recordId: moved?.id ?? '', field: 'reporterName' };
    expect(await bench.mutate('records.reveal', revealIdentity, name)).toMatchObject({ value: 'Bo Ek' });
    expect(await bench.hits('andra')).toMatchObject([{ case: { id: bench.caseId }, label: 'R2' }]);
  });

  it('closes the emptied case with a note of where they went, and takes its column values along', async () => {
    await join(otherId, bench.caseId);
    expect(bench.rows('SELECT stage, closed_at, joined_to FROM case_file WHERE id = ?', otherId)).toEqual([
      { stage: 'avslutad', closed_at: '2026-11-23', joined_to: bench.caseId },
    ]);
    const { joinedTo } = await bench.query('cases.history', getCaseHistory, { caseId: otherId });
    expect(joinedTo).toMatchObject({ id: bench.caseId });
    const { rows } = await bench.query('cases.list', listCases, { open: true });
    expect(rows).toMatchObject([{ id: bench.caseId, receivedOn: '2026-11-01' }]);
  });

  it('is logged in both cases', async () => {
    await join(otherId, bench.caseId);
    expect(bench.rows(`SELECT case_id FROM audit WHERE action = 'reports.join' ORDER BY seq`)).toEqual([
      { case_id: otherId },
      { case_id: bench.caseId },
    ]);
  });

  it('drops links that would lead into another case', async () => {
    const cause = await bench.add('causes');
    const report = await bench.add('reports', { causes: [cause.id] });
    await join(bench.caseId, otherId, [report.id]);
    expect((await reportsOf(otherId))[1]?.fields['causes']?.value).toEqual([]);
    expect(bench.rows('SELECT count(*) n FROM link')).toEqual([{ n: 0 }]);
  });

  it.each<[string, () => Promise<unknown>, object]>([
    ['with itself', () => join(bench.caseId, bench.caseId, ['x']), { details: { reason: 'same-case' } }],
    ['of a report of another case', () => join(bench.caseId, otherId, ['x']), { code: 'not-found' }],
    ['with an unknown case', () => join(otherId, 'nowhere'), { code: 'not-found' }],
  ])('is refused %s', async (_what, work, refusal) => {
    expect(await refusalOf(work())).toMatchObject(refusal);
  });

  it('is refused under another act', async () => {
    const { id } = await bench.mutate('cases.create', createCase, { regime: 'other', values: {} });
    expect(await refusalOf(join(otherId, id))).toMatchObject({ details: { reason: 'other-regime' } });
  });

  it('is refused when either decision is fixed, and with a case that has been joined', async () => {
    const third = await bench.mutate('cases.create', createCase, {
      regime: 'fixture',
      values: { reports: {} },
    });
    await join(otherId, bench.caseId);
    expect(await refusalOf(join(third.id, otherId))).toMatchObject({
      details: { reason: 'joined', caseId: bench.caseId },
    });
    await bench.decide();
    expect(await refusalOf(join(third.id, bench.caseId))).toMatchObject({ code: 'frozen' });
    expect(await refusalOf(join(bench.caseId, third.id))).toMatchObject({ code: 'frozen' });
  });
});

describe('splitting reports off', () => {
  it('moves some to a case of their own', async () => {
    const [first, second] = [
      await bench.add('reports'),
      await bench.add('reports', { receivedOn: '2026-11-05' }),
    ];
    const { id } = await split([second.id], false);
    expect((await reportsOf(bench.caseId)).map((one) => one.id)).toEqual([first.id]);
    expect((await reportsOf(id)).map((one) => one.label)).toEqual(['R1']);
    expect(bench.rows('SELECT received_on FROM case_file WHERE id = ?', id)).toEqual([
      { received_on: '2026-11-05' },
    ]);
  });

  it('copies one that concerns two events, original and name included', async () => {
    const report = await bench.add('reports', { original: { text: 'Två händelser' }, reporterName: 'Bo Ek' });
    const { id } = await split([report.id], true);
    const [copy] = await reportsOf(id);
    expect(copy?.id).not.toBe(report.id);
    expect(copy?.fields['original']?.value).toMatchObject({ text: 'Två händelser' });
    expect(copy?.fields['reporterName']).toMatchObject({ kept: true });
    expect(await reportsOf(bench.caseId)).toHaveLength(1);
    expect(await bench.hits('händelser')).toHaveLength(2);
  });

  it('is refused when no report would be left', async () => {
    const report = await bench.add('reports');
    expect(await refusalOf(split([report.id], false))).toMatchObject({
      details: { reason: 'no-report-left' },
    });
  });
});
