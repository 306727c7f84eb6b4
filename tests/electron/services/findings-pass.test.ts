import { beforeEach, describe, expect, it } from 'vitest';
import { checkCase, fixDecision } from '../../../electron/services/cases-decide.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { markDocumentReady } from '../../../electron/services/documents.ts';
import { listPassed, passFinding, takeUpFinding } from '../../../electron/services/findings-pass.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { removeRecord, restoreRecord } from '../../../electron/services/records-remove.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { refusalOf } from './service-bench.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
let caseId: string;
beforeEach(async () => {
  bench = await newSimilarBench();
  caseId = await bench.add('EGET', {
    causes: [{ id: 'O1', text: 'Larmet var trasigt', level: 'enhet', area: 'teknik' }],
    barriers: [],
  });
});

const check = () => bench.query('cases.check', checkCase, { caseId });
const asked = async (code: string, field?: string) => {
  const { findings } = await check();
  const found = findings.find((one) => one.code === code && (field === undefined || one.field === field));
  if (!found) throw new Error(`${code} is not asked`);
  const { values } = found;
  return { code, field: found.field, values };
};
type Asked = Awaited<ReturnType<typeof asked>>;
const pass = (finding: Asked, reason = 'Prövat på annat håll') =>
  bench.mutate('findings.pass', passFinding, { caseId, ...finding, reason });
const takeUp = (finding: Asked) => bench.mutate('findings.takeUp', takeUpFinding, { caseId, ...finding });
const passed = async () => (await bench.query('findings.passed', listPassed, { caseId })).passed;
const recordOf = async (part: string, label: string) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const record = records.find((one) => one.part === part && one.label === label);
  if (!record) throw new Error(`no ${label}`);
  return record;
};
const remove = async (part: string, label: string) => {
  const { id, revision } = await recordOf(part, label);
  await bench.mutate('records.remove', removeRecord, { recordId: id, revision });
  return id;
};
/** A finding at a record that may be passed by. */
const aboutARecord = async (label: string): Promise<Asked> => {
  const { findings } = await check();
  const found = findings.find(({ field, overridable }) => overridable && field.includes(`/${label}`));
  if (!found) throw new Error(`nothing to pass by at ${label}`);
  return { code: found.code, field: found.field, values: found.values };
};

describe('a finding passed by from Granskaren', () => {
  it('stands with reason, name and day, in the check too, and in the log by hash alone', async () => {
    const finding = await asked('K14c');
    await pass(finding);
    const by = { reason: 'Prövat på annat håll', by: 'Karin Ek', at: bench.clock.now };
    expect(await passed()).toEqual([{ ...finding, ...by, isTextChanged: false }]);
    expect((await check()).passed).toEqual([{ ...finding, from: 'reviewer', document: null, ...by }]);
    const rows = JSON.stringify(bench.rows('SELECT * FROM audit'));
    expect(rows).toContain('finding.pass');
    expect(rows).not.toContain('Prövat');
  });

  it('is asked again once it has been taken up, and its reason stays in the register', async () => {
    const finding = await asked('K14c');
    await pass(finding);
    await takeUp(finding);
    expect(await passed()).toEqual([]);
    expect((await check()).passed).toEqual([]);
    expect(bench.rows('SELECT reason, revoked_by IS NOT NULL AS gone FROM passed_finding')).toEqual([
      { reason: 'Prövat på annat håll', gone: 1 },
    ]);
    expect(await refusalOf(takeUp(finding))).toMatchObject({ details: { reason: 'not-passed' } });
    await pass(finding, 'Prövat igen');
    expect(await passed()).toMatchObject([{ reason: 'Prövat igen' }]);
  });

  it('is passed by once', async () => {
    const finding = await asked('K14c');
    await pass(finding);
    expect(await refusalOf(pass(finding))).toMatchObject({ details: { reason: 'already-passed' } });
  });

  it('cannot be one that only a remedy takes away', async () => {
    const { findings } = await check();
    const firm = findings.filter(({ overridable }) => !overridable);
    expect(firm.length).toBeGreaterThan(3);
    for (const { code, field, values } of firm)
      expect(await refusalOf(pass({ code, field, values })), code).toMatchObject({
        details: { reason: 'must-be-mended' },
      });
    expect(await passed()).toEqual([]);
  });

  it.each([
    ['another place', { field: 'causes' }],
    ['another code', { code: 'K14x' }],
    ['other values', { values: { label: 'O9' } }],
  ])('cannot be one that is not asked: %s', async (_what, other) => {
    const finding = { ...(await asked('K14c')), ...other };
    expect(await refusalOf(pass(finding))).toMatchObject({ details: { reason: 'no-such-finding' } });
  });

  it('wants a reason of words', async () => {
    await expect(pass(await asked('K14c'), '  ')).rejects.toThrow();
  });
});

describe('a reason for passing by', () => {
  it('goes away with the record it was for and comes back with it, and is none for the next one', async () => {
    const finding = await aboutARecord('O1');
    await pass(finding);
    const id = await remove('causes', 'O1');
    expect(await passed()).toEqual([]);
    await bench.mutate('records.add', addRecord, { caseId, part: 'causes', values: { text: 'En annan' } });
    expect(await passed()).toEqual([]);
    await bench.mutate('records.restore', restoreRecord, { recordId: id });
    expect(await passed()).toMatchObject([{ field: finding.field }]);
  });

  it('is none for a record that has got the label of the one it was for', async () => {
    const finding = await aboutARecord('O1');
    await pass(finding);
    await remove('causes', 'O1');
    await bench.mutate('records.add', addRecord, { caseId, part: 'causes', values: { text: 'En annan' } });
    // No service gives a label twice; a report that has left its case may leave one free.
    bench.register.db.exec(`UPDATE record SET label = 'O1x' WHERE label = 'O1' AND collection = 'causes'`);
    bench.register.db.exec(`UPDATE record SET label = 'O1' WHERE label = 'O2' AND collection = 'causes'`);
    expect(await passed()).toEqual([]);
    expect((await check()).passed).toEqual([]);
  });

  it('counts for nothing once the finding says something else', async () => {
    await bench.mutate('records.add', addRecord, {
      caseId,
      part: 'similarEvents',
      values: { reference: 'Fall på Söder' },
    });
    const { findings } = await check();
    const told = findings.find(({ overridable, values }) => overridable && Object.keys(values).length > 0);
    if (!told) throw new Error('no finding with values');
    const { code, field, values } = told;
    await pass({ code, field, values });
    const [key = ''] = Object.keys(values);
    const other = JSON.stringify({ ...values, [key]: 'något annat' });
    bench.register.db.prepare('UPDATE passed_finding SET told = ?').run(other);
    expect((await check()).passed).toEqual([]);
  });
});

describe('what was passed by from Granskaren', () => {
  const ready = (documentId: string) =>
    bench.mutate('documents.markReady', markDocumentReady, { caseId, documentId, overrides: [] });
  const codesLeft = async (work: Promise<unknown>): Promise<string> => JSON.stringify(await refusalOf(work));

  it('stands in the way of no document and of no decision, and nothing else is let past', async () => {
    const finding = await asked('K14c');
    expect(await codesLeft(ready('utredning'))).toContain('K14c');
    await pass(finding);
    expect(await codesLeft(ready('utredning'))).not.toContain('K14c');
    expect(await codesLeft(ready('utredning'))).toContain('findings');
    const fix = () => bench.mutate('cases.fixDecision', fixDecision, { caseId, overrides: [] });
    expect(await codesLeft(fix())).not.toContain('K14c');
    await takeUp(finding);
    expect(await codesLeft(ready('utredning'))).toContain('K14c');
  });

  it('holds while its record is written in', async () => {
    const record = await recordOf('causes', 'O1');
    const finding = await aboutARecord('O1');
    await pass(finding);
    const change = { recordId: record.id, field: 'text', value: 'Larmet var sönder', revision: 1 };
    await bench.mutate('records.setField', setField, change);
    expect(await passed()).toHaveLength(1);
  });
});
