import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachmentInfo } from '../../../electron/services/attachment-bytes.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { joinReports, splitReports } from '../../../electron/services/cases-reports.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
  await bench.add('reports', { receivedOn: '2026-11-01' });
});

const send = async (caseId: string, profile: 'full' | 'deidentified' = 'full') => {
  const input = { caseId, documentIds: ['memo'], profile, place: 'folder' };
  return exportDocuments(bench.steps, input);
};
const addTo = async (caseId: string, part: string, values: Record<string, unknown>) =>
  (await bench.mutate('records.add', addRecord, { caseId, part, values })).record;
const newCase = async () =>
  (await bench.mutate('cases.create', createCase, { regime: 'fixture', values: { reports: {} } })).id;
const split = async (caseId: string, reportId: string, copy: boolean) =>
  (await bench.mutate('cases.splitReports', splitReports, { caseId, reportIds: [reportId], copy })).id;
const move = (fromCaseId: string, toCaseId: string, reportId: string) =>
  bench.mutate('cases.joinReports', joinReports, { fromCaseId, toCaseId, reportIds: [reportId] });
const reportsOf = async (caseId: string) =>
  (await bench.query('cases.get', getCase, { caseId })).records.filter(({ part }) => part === 'reports');
const analysisOf = async (caseId: string) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  return records.find(({ part }) => part === 'analysis')?.id ?? '';
};

/** Ways for a report to come from the first case, each giving the case where it is now. */
const ways: readonly [string, (reportId: string) => Promise<string>][] = [
  ['split off', (id) => split(bench.caseId, id, false)],
  ['copied', (id) => split(bench.caseId, id, true)],
  ['joined to another case', (id) => joined(id)],
  ['split off, and split off again', (id) => splitTwice(id)],
  ['copied, and the copy joined to another', (id) => copiedAndJoined(id)],
];
async function joined(id: string): Promise<string> {
  const other = await newCase();
  await move(bench.caseId, other, id);
  return other;
}
async function splitTwice(id: string): Promise<string> {
  const next = await split(bench.caseId, id, false);
  await addTo(next, 'reports', {});
  return split(next, id, false);
}
async function copiedAndJoined(id: string): Promise<string> {
  const [next, last] = [await split(bench.caseId, id, true), await newCase()];
  await move(next, last, (await reportsOf(next))[0]?.id ?? '');
  return last;
}

describe('a case whose report came from another', () => {
  it.each(ways)(
    '%s: nothing leaves it until the second look is written down where the person is',
    async (_how, go) => {
      const report = await bench.add('reports', { receivedOn: '2026-11-05' });
      const caseId = await go(report.id);
      expect((await send(caseId)).files).toHaveLength(1);
      // Marked after the report had gone.
      const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: true });
      const refusal = {
        code: 'protected-identity',
        details: { persons: ['P1'], caseId: bench.caseId, reference: 'U-2026-1', by: 'report' },
      };
      for (const profile of ['full', 'deidentified'] as const)
        expect(await refusalOf(send(caseId, profile))).toEqual(refusal);
      expect(await refusalOf(bench.mutate('cases.dump', dumpCase, { caseId }))).toEqual(refusal);
      await bench.set(person.id, 'protectionReviewedOn', '2026-11-23');
      await bench.set(person.id, 'protectionReviewedBy', 'Karin Ek, SAS');
      await bench.set(person.id, 'protectionReviewNote', 'Orten är struken.');
      expect((await send(caseId)).files).toHaveLength(1);
      await bench.set(person.id, 'protectedIdentity', false, 1);
      expect(await refusalOf(send(caseId))).toEqual({
        ...refusal,
        details: { ...refusal.details, lifted: true },
      });
    },
  );

  it.each(ways)('%s: no de-identified document holds a name of the case it came from', async (_how, go) => {
    const report = await bench.add('reports', { receivedOn: '2026-11-05' });
    const caseId = await go(report.id);
    const person = await bench.add('persons', { alias: 'Brukare A', name: 'Zebrafina Papegojsson' });
    await bench.set(await analysisOf(caseId), 'method', 'Zebrafina larmade.');
    expect(await refusalOf(send(caseId, 'deidentified'))).toMatchObject({
      code: 'leak',
      details: { leaks: [{ recordId: person.id }] },
    });
    expect(readdirSync(bench.exports)).toEqual([]);
  });
});

describe('a case that a report left', () => {
  it.each([
    [false, 'is free of what the other case learns of its people when the report was moved'],
    [true, 'shares it when the report was copied, and stands in both'],
  ])('with copy %s %s', async (copy) => {
    const report = await bench.add('reports', {});
    const caseId = await split(bench.caseId, report.id, copy);
    await addTo(caseId, 'persons', { alias: 'Brukare B', protectedIdentity: true });
    expect(await refusalOf(send(bench.caseId))).toMatchObject(
      copy ? { code: 'protected-identity', details: { caseId } } : { code: 'nothing was refused' },
    );
  });

  it('may have it back', async () => {
    const report = await bench.add('reports', {});
    const caseId = await split(bench.caseId, report.id, false);
    await move(caseId, bench.caseId, report.id);
    expect((await send(bench.caseId)).files).toHaveLength(1);
    expect((await send(caseId)).files).toHaveLength(1);
  });
});

describe('an attachment', () => {
  it('does not leave a case with a person whose identity is protected before the second look', async () => {
    const attachment = await bench.add('attachments', { title: 'Journal' });
    bench.register.db
      .prepare(`INSERT INTO attachment VALUES (?, 'a.pdf', 'application/pdf', 0, 'abc', 'complete', '')`)
      .run(attachment.id);
    const open = () => bench.inMutation((ctx) => attachmentInfo(ctx, attachment.id));
    const person = await bench.add('persons', { alias: 'Brukare A', protectedIdentity: true });
    expect(await refusalOf(open())).toEqual({ code: 'protected-identity', details: { persons: ['P1'] } });
    expect(bench.rows(`SELECT 1 FROM audit WHERE action = 'attachments.read'`)).toEqual([]);
    await bench.set(person.id, 'protectionReviewedOn', '2026-11-23');
    await bench.set(person.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    await bench.set(person.id, 'protectionReviewNote', 'Bilagan är maskad.');
    expect(await open()).toMatchObject({ name: 'a.pdf' });
  });
});
