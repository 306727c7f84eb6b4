import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

describe('setting a field', () => {
  it.each([
    ['a text', 'registration', 'heading', 'Larm som inte nådde fram'],
    ['a long text', 'analysis', 'method', 'Rad ett\nrad två'],
    ['a scale', 'analysis', 'score', 3],
    ['a yes or no', 'analysis', 'asked', false],
    ['a moment', 'analysis', 'at', { date: '2026-11-20', time: '01:30', precision: 'about' }],
    ['a duty', 'analysis', 'told', { answer: 'no', reason: 'Går inte att nå' }],
    ['choices', 'analysis', 'tags', ['b', 'a']],
  ])('keeps %s and gives back what stood there', async (_kind, part, name, value) => {
    const id = await bench.sectionId(part);
    expect(await bench.set(id, name, value)).toEqual({ revision: 1, previous: null });
    expect(await bench.field(id, name)).toEqual({ value, revision: 1 });
    expect(await bench.set(id, name, null, 1)).toEqual({ revision: 2, previous: value });
    expect(await bench.field(id, name)).toEqual({ value: null, revision: 2 });
  });

  it('empties a text field that is given blank text', async () => {
    const id = await bench.sectionId('registration');
    await bench.set(id, 'heading', 'Rubrik');
    await bench.set(id, 'heading', '', 1);
    expect(await bench.field(id, 'heading')).toEqual({ value: null, revision: 2 });
  });

  it.each([
    ['a field nobody declared', 'registration', 'colour', 'röd', 'unknown-field'],
    ['a name that every object has', 'registration', 'constructor', 'x', 'unknown-field'],
    ['a number for a text', 'registration', 'heading', 7, 'wrong-type'],
    ['two lines for one', 'registration', 'heading', 'a\nb', 'one-line-only'],
    ['too long a line', 'registration', 'heading', 'x'.repeat(301), 'text-too-long'],
    ['a date that does not exist', 'registration', 'dueOn', '2026-02-30', 'date-does-not-exist'],
    ['a date in another form', 'registration', 'dueOn', '23/11', 'wrong-format'],
    ['a scale above four', 'analysis', 'score', 5, 'number-out-of-range'],
    ['a code that is not on the list', 'analysis', 'tags', ['z'], 'wrong-value'],
    ['the same code twice', 'analysis', 'tags', ['a', 'a'], 'repeated'],
    ['a moment with a part too many', 'analysis', 'at', { date: '2026-11-20', zone: 'Z' }, 'unknown-field'],
    ['half a character', 'registration', 'heading', 'trasig \uD800', 'broken-text'],
    ['links that are no list', 'analysis', 'protocol', 'B1', 'wrong-type'],
    ['a link to nothing', 'analysis', 'protocol', ['nobody'], 'unknown-label'],
    [
      'a rich text of another shape',
      'analysis',
      'text',
      { type: 'doc', content: [{ type: 'image' }] },
      'wrong-type',
    ],
  ])('refuses %s as bad input', async (_what, part, name, value, problem) => {
    const id = await bench.sectionId(part);
    const refusal = await refusalOf(bench.set(id, name, value));
    expect(refusal).toMatchObject({ code: 'bad-input', details: { part, field: name, problem } });
    expect(JSON.stringify(refusal)).not.toContain('xxxx');
    expect(await bench.field(id, name)).toBeUndefined();
  });

  it('refuses an edit of an older version and shows both', async () => {
    const id = await bench.sectionId('registration');
    await bench.set(id, 'heading', 'Första');
    await bench.set(id, 'heading', 'Andra', 1);
    expect(await refusalOf(bench.set(id, 'heading', 'Tredje', 1))).toEqual({
      code: 'conflict',
      details: { storedRevision: 2, part: 'registration', label: '', field: 'heading', value: 'Andra' },
    });
  });

  it('refuses a record that has been removed', async () => {
    const cause = await bench.add('causes');
    await bench.remove(cause.id);
    expect(await refusalOf(bench.set(cause.id, 'text', 'x'))).toMatchObject({ code: 'not-found' });
  });

  it('logs the field with hashes and never its words', async () => {
    await bench.set(await bench.sectionId('registration'), 'heading', 'Hemligt ord');
    const log = JSON.stringify(bench.rows('SELECT * FROM audit ORDER BY seq DESC LIMIT 1'));
    expect(log).toContain('"field":"heading"');
    expect(log).toMatch(/"after_hash":"[0-9a-f]{64}"/);
    expect(log).not.toContain('Hemligt');
  });

  it('tells windows of the case, and of the register when its columns change', async () => {
    bench.events.length = 0;
    await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
    expect(bench.events.map((event) => event.kind)).toEqual(['case-changed']);
    await bench.set(await bench.sectionId('registration'), 'heading', 'Ny rubrik');
    expect(bench.events.map((event) => event.kind)).toEqual([
      'case-changed',
      'case-changed',
      'cases-changed',
    ]);
  });

  it('leaves nothing of a save that fails half-way', async () => {
    const id = await bench.sectionId('registration');
    const before = bench.rows('SELECT count(*) n FROM audit');
    const failing = bench.inMutation(async (ctx) => {
      await setField(ctx, { recordId: id, field: 'heading', value: 'Halvvägs', revision: 0 });
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await bench.field(id, 'heading')).toBeUndefined();
    expect(bench.rows('SELECT count(*) n FROM audit')).toEqual(before);
    expect(await bench.hits('Halvvägs')).toEqual([]);
  });
});

describe('the diary number', () => {
  it('is the case’s own', async () => {
    await bench.set(await bench.sectionId('registration'), 'diaryNumber', 'SN 2026/1');
    const other = await bench.mutate('cases.create', createCase, { regime: 'fixture', values: {} });
    const records = (await bench.query('cases.get', getCase, { caseId: other.id })).records;
    const registration = records.find((one) => one.part === 'registration')?.id ?? '';
    expect(await refusalOf(bench.set(registration, 'diaryNumber', 'sn 2026/1'))).toMatchObject({
      code: 'already-exists',
      details: { field: 'diaryNumber', caseId: bench.caseId },
    });
    expect(await refusalOf(bench.set(registration, 'diaryNumber', 'u-2026-1'))).toMatchObject({
      code: 'already-exists',
      details: { field: 'diaryNumber', caseId: bench.caseId },
    });
    await bench.set(registration, 'diaryNumber', 'SN 2026/2');
    await bench.set(registration, 'diaryNumber', 'SN 2026/2', 1);
  });

  it('may be missing in many cases, and blank counts as missing', async () => {
    const other = await bench.mutate('cases.create', createCase, {
      regime: 'fixture',
      values: { registration: { diaryNumber: '  ' } },
    });
    await bench.set(await bench.sectionId('registration'), 'diaryNumber', '  ');
    expect(bench.rows('SELECT diary_number FROM case_file')).toEqual([
      { diary_number: null },
      { diary_number: null },
    ]);
    expect(other.id).not.toBe(bench.caseId);
  });
});
