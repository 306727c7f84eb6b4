import { beforeEach, describe, expect, it } from 'vitest';
import { checkCase } from '../../../electron/services/cases-decide.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { listPassed, passFinding, takeUpFinding } from '../../../electron/services/findings-pass.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { removeRecord, restoreRecord } from '../../../electron/services/records-remove.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
let caseId: string;
beforeEach(async () => {
  bench = await newSimilarBench();
  caseId = await bench.add('EGET', {
    analysis: { method: 'Personalen slarvade och var lat.' },
    causes: [{ id: 'O1', text: 'Larmet var trasigt', level: 'enhet', area: 'teknik' }],
    barriers: [],
  });
});

const findings = async () => (await bench.query('cases.check', checkCase, { caseId })).findings;
type Asked = Awaited<ReturnType<typeof findings>>[number];
const found = async (which: (one: Asked) => boolean) => {
  const one = (await findings()).find(which);
  if (!one) throw new Error('not asked');
  return { code: one.code, field: one.field, values: one.values };
};
const coded = (code: string) => found((one) => one.code === code);
const atCause = () => found(({ overridable, field }) => overridable && field.includes('/O1'));
const pass = (finding: Awaited<ReturnType<typeof found>>) =>
  bench.mutate('findings.pass', passFinding, { caseId, ...finding, reason: 'Prövat på annat håll' });
const passed = async () => (await bench.query('findings.passed', listPassed, { caseId })).passed;
const recordOf = async (part: string) => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const record = records.find((one) => one.part === part);
  if (!record) throw new Error(`no ${part}`);
  return record;
};
const write = async (part: string, field: string, value: unknown) => {
  const { id, fields } = await recordOf(part);
  const revision = fields[field]?.revision ?? 0;
  await bench.mutate('records.setField', setField, { recordId: id, field, value, revision });
};
const remove = async (part: string) => {
  const { id, revision } = await recordOf(part);
  await bench.mutate('records.remove', removeRecord, { recordId: id, revision });
  return id;
};

describe('a finding that was passed by and then answered', () => {
  it('is asked anew when it comes back, its old reason kept as one that has ended', async () => {
    const finding = await coded('K14c');
    await pass(finding);
    const { record } = await bench.mutate('records.add', addRecord, { caseId, part: 'barriers', values: {} });
    await write('barriers', 'text', 'Larm vid dörren');
    expect((await findings()).map(({ code }) => code)).not.toContain('K14c');
    expect(await passed()).toEqual([]);
    await remove('barriers');
    expect(record.part).toBe('barriers');
    expect(await coded('K14c')).toEqual(finding);
    expect(await passed()).toEqual([]);
    const { passed: reasons } = await bench.query('cases.check', checkCase, { caseId });
    expect(reasons).toEqual([]);
    expect(bench.rows('SELECT reason, revoked_at FROM passed_finding')).toEqual([
      { reason: 'Prövat på annat håll', revoked_at: bench.clock.now },
    ]);
    expect(bench.rows(`SELECT details FROM audit WHERE action = 'finding.answered'`)).toEqual([
      { details: JSON.stringify({ code: finding.code, field: finding.field }) },
    ]);
  });

  it('stays passed by through what does not answer it, and through its record being away', async () => {
    const finding = await atCause();
    await pass(finding);
    await write('analysis', 'method', 'Samtal');
    expect(await passed()).toHaveLength(1);
    const id = await remove('causes');
    await write('analysis', 'method', 'Samtal och besök');
    await bench.mutate('records.restore', restoreRecord, { recordId: id });
    expect(await passed()).toMatchObject([{ field: finding.field }]);
  });

  it('costs the rules of the case only while something is passed by', async () => {
    const cost = async (text: string) => {
      bench.counter.statements.length = 0;
      await write('causes', 'text', text);
      return bench.counter.statements.length;
    };
    const before = await cost('Larmet gick inte');
    await pass(await coded('K14c'));
    expect(await cost('Larmet gick inte alls')).toBeGreaterThan(before + 1);
    await bench.mutate('findings.takeUp', takeUpFinding, { caseId, ...(await coded('K14c')) });
    expect(await cost('Larmet var tyst')).toBe(before);
  });
});

describe('a reason for passing by', () => {
  const changed = async () => (await passed()).map(({ isTextChanged }) => isTextChanged);

  it('is marked once its record has been written in, and not by another', async () => {
    await write('causes', 'text', 'Larmet var sönder');
    await pass(await atCause());
    await write('analysis', 'method', 'Samtal');
    expect(await changed()).toEqual([false]);
    await write('causes', 'text', 'Larmet tystnade');
    expect(await changed()).toEqual([true]);
  });

  it('is marked once the field of its section has been, and not by another of its fields', async () => {
    await pass(await found(({ code, values }) => code === 'K7' && values['word'] === 'slarvade'));
    await write('analysis', 'similarWhat', 'Ett fall');
    expect(await changed()).toEqual([false]);
    await write('analysis', 'method', 'Personalen slarvade. Samtal hölls.');
    expect(await changed()).toEqual([true]);
  });

  it('given anew after the text is for the text as it is', async () => {
    const finding = await atCause();
    await pass(finding);
    await write('causes', 'text', 'Larmet tystnade');
    await bench.mutate('findings.takeUp', takeUpFinding, { caseId, ...finding });
    await pass(finding);
    expect(await changed()).toEqual([false]);
  });

  it('is none in a case that its record has left', async () => {
    await pass(await atCause());
    const other = await bench.add('ANNAT');
    // Reports alone leave a case by a service; the row says so for any record.
    bench.register.db
      .prepare(`UPDATE record SET case_id = ? WHERE collection = 'causes' AND label = 'O1'`)
      .run(other);
    expect(await passed()).toEqual([]);
  });

  it.each([
    ['given', async () => pass(await coded('K14c'))],
    [
      'taken back',
      async () => {
        const finding = await coded('K14c');
        await pass(finding);
        bench.events.length = 0;
        bench.clock.now = '2026-11-23T09:30:00.000Z';
        await bench.mutate('findings.takeUp', takeUpFinding, { caseId, ...finding });
      },
    ],
  ])('%s is a change of the case, which its windows are told', async (_how, go) => {
    bench.events.length = 0;
    bench.clock.now = '2026-11-23T09:00:00.000Z';
    await go();
    expect(bench.events).toEqual([{ kind: 'case-changed', caseId, recordId: null, origin: null }]);
    const { now } = bench.clock;
    expect(bench.rows('SELECT updated_at FROM case_file WHERE id = ?', caseId)).toEqual([
      { updated_at: now },
    ]);
  });
});
