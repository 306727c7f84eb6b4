import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { checkCase, fixDecision } from '../../../electron/services/cases-decide.ts';
import { findCase, listCases, openCase, searchCases } from '../../../electron/services/cases-read.ts';
import { setSetting } from '../../../electron/services/settings.ts';
import { newBench, refusalOf, type Bench } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
});

const create = (values: Record<string, Record<string, unknown>> = {}) =>
  bench.mutate('cases.create', createCase, { regime: 'fixture', values });

describe('creating a case', () => {
  it('numbers cases by the year and the setting’s pattern', async () => {
    expect((await create()).internalReference).toBe('U-2026-1');
    const value = 'LSÄ {nr}/{år}';
    await bench.mutate('settings.set', setSetting, { key: 'internalReferencePattern', revision: 0, value });
    expect((await create()).internalReference).toBe('LSÄ 2/2026');
    bench.clock.today = '2027-01-02';
    expect((await create()).internalReference).toBe('LSÄ 1/2027');
  });

  it('skips a number that is taken, and adds one to a pattern without', async () => {
    const set = (value: string, revision: number) =>
      bench.mutate('settings.set', setSetting, { key: 'internalReferencePattern', revision, value });
    await set('U-2026-{nr}', 0);
    await create();
    await set('U-{år}-{nr}', 1);
    expect((await create()).internalReference).toBe('U-2026-2');
    await set('Fall', 2);
    expect((await create()).internalReference).toBe('Fall-2');
  });

  it('registers a report in one motion', async () => {
    const { id } = await create({
      registration: { heading: 'Larm', diaryNumber: 'SN 2026/7' },
      reports: { original: { text: 'Inklistrat' }, receivedOn: '2026-11-20', reporterName: 'Bo Ek' },
    });
    const { rows } = await bench.query('cases.list', listCases, {});
    expect(rows).toMatchObject([{ id, heading: 'Larm', diaryNumber: 'SN 2026/7', receivedOn: '2026-11-20' }]);
    expect(bench.rows('SELECT label FROM record WHERE collection = ?', 'reports')).toEqual([{ label: 'R1' }]);
  });

  it.each([
    ['an unknown regime', { regime: 'lex-luthor' }],
    ['an unknown part', { regime: 'fixture', values: { weather: {} } }],
    ['an unknown field', { regime: 'fixture', values: { registration: { colour: 'röd' } } }],
    [
      'a link to a record that cannot be there yet',
      { regime: 'fixture', values: { reports: { causes: ['O1'] } } },
    ],
  ])('refuses %s and leaves nothing', async (_what, input) => {
    expect(await refusalOf(bench.mutate('cases.create', createCase, input))).toMatchObject({
      code: 'bad-input',
    });
    expect(bench.rows('SELECT count(*) n FROM case_file')).toEqual([{ n: 0 }]);
  });
});

describe('the list of cases', () => {
  const cases = [
    { heading: 'Ödegård', diaryNumber: 'SN 2026/10', unit: 'Norr', receivedOn: '2026-11-01' },
    {
      heading: 'Ålgränd',
      diaryNumber: 'SN 2026/9',
      unit: 'Syd',
      receivedOn: '2026-11-03',
      closedOn: '2026-11-09',
    },
    { heading: 'fall 2', unit: 'Norr', receivedOn: '2026-11-02' },
    { heading: 'Fall 10', diaryNumber: 'SN 2026/11' },
  ];
  beforeEach(async () => {
    for (const { receivedOn, ...registration } of cases)
      await create({ registration, reports: receivedOn === undefined ? {} : { receivedOn } });
  });
  const headings = async (input: Partial<Parameters<typeof listCases>[1]>) =>
    (await bench.query('cases.list', listCases, input)).rows.map((row) => row.heading);

  it.each([
    [
      'received, latest first, unknown last',
      { order: 'received', descending: true },
      'Ålgränd fall 2 Ödegård Fall 10',
    ],
    [
      'received, earliest first, unknown last',
      { order: 'received', descending: false },
      'Ödegård fall 2 Ålgränd Fall 10',
    ],
    [
      'heading, in Swedish and with numbers',
      { order: 'heading', descending: false },
      'fall 2 Fall 10 Ålgränd Ödegård',
    ],
    [
      'diary number, by its numbers',
      { order: 'diaryNumber', descending: false },
      'Ålgränd Ödegård Fall 10 fall 2',
    ],
  ] as const)('is ordered by %s', async (_what, order, expected) => {
    expect((await headings(order)).join(' ')).toBe(expected);
  });

  it.each([
    ['unit', { unit: 'Norr' }, 2],
    ['open', { open: true }, 3],
    ['closed', { open: false }, 1],
    ['stage', { stages: ['avslutad' as const] }, 0],
    ['regime', { regime: 'other' }, 0],
    [
      'all of them together',
      { unit: 'Norr', open: true, regime: 'fixture', stages: ['mottagen' as const] },
      2,
    ],
  ])('is filtered by %s', async (_what, filter, total) => {
    expect(await bench.query('cases.list', listCases, filter)).toMatchObject({ total });
  });

  it.each(['received', 'updated', 'heading', 'diaryNumber', 'nextDate'] as const)(
    'shows each case once over pages ordered by %s',
    async (order) => {
      for (const descending of [true, false]) {
        const ids: string[] = [];
        for (let offset = 0; offset < 4; offset += 1) {
          const page = await bench.query('cases.list', listCases, { order, descending, offset, limit: 1 });
          ids.push(...page.rows.map((row) => row.id));
        }
        expect(new Set(ids).size).toBe(4);
      }
    },
  );
});

describe('searching', () => {
  beforeEach(async () => {
    await create({ registration: { heading: 'Får i hagen' }, analysis: { method: 'Samtal med personalen' } });
    await create({ registration: { heading: 'Hennes far ringde' } });
  });
  const search = async (text: string) => (await bench.query('cases.search', searchCases, { text })).hits;

  it('tells å from a, and finds words by their beginning', async () => {
    expect((await search('far')).map((hit) => hit.case.heading)).toEqual(['Hennes far ringde']);
    expect((await search('FÅR')).map((hit) => hit.case.heading)).toEqual(['Får i hagen']);
    expect(await search('person samt')).toMatchObject([{ part: 'analysis', field: 'method' }]);
  });

  it('marks the hits in the snippet', async () => {
    expect((await search('ringd'))[0]?.snippet).toBe('Hennes far \u0002ringde\u0003');
  });

  it('finds a case by its internal reference', async () => {
    expect(await search('u-2026-2')).toMatchObject([{ part: '', field: 'internalReference' }]);
  });

  it.each([
    '"',
    '""',
    'far"',
    'far OR',
    'NEAR(far)',
    'body:far*',
    '*',
    '-far',
    '( ) ^',
    '\u0000far',
    'f\u0308',
    "'; --",
  ])('takes %j as words, never as commands', async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
  });
});

describe('finding a case by reference', () => {
  it.each(['SN 2026/7', ' sn 2026/7 ', 'U-2026-1', 'u-2026-1'])('finds it as %j', async (reference) => {
    const { id } = await create({ registration: { diaryNumber: 'SN 2026/7' } });
    expect(await bench.query('cases.find', findCase, { reference })).toEqual({ id });
  });

  it('prefers the diary number, where an older register has one that is also a reference', async () => {
    const first = await create();
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    const second = await create();
    const number = 'SN 2026/7';
    const rename = (caseId: string, column: string) =>
      bench.rows(`UPDATE case_file SET ${column} = ? WHERE id = ? RETURNING id`, number, caseId);
    rename(first.id, 'internal_reference');
    rename(second.id, 'diary_number');
    const { id } = await bench.query('cases.find', findCase, { reference: number });
    expect(id).toBe(second.id);
  });

  it('needs no choice: no case gets a diary number that another goes by, nor a reference', async () => {
    const { id, internalReference } = await create();
    const asDiaryNumber = { registration: { diaryNumber: internalReference } };
    expect(await refusalOf(create(asDiaryNumber))).toEqual({
      code: 'already-exists',
      details: { field: 'diaryNumber', caseId: id },
    });
    await create({ registration: { diaryNumber: 'U-2026-3' } });
    expect((await create()).internalReference).toBe('U-2026-4');
  });

  it('says when there is none', async () => {
    expect(await refusalOf(bench.query('cases.find', findCase, { reference: '%' }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('opening a case', () => {
  it('is logged once for each user, case and unlock', async () => {
    const [a, b] = [await create(), await create()];
    const open = (caseId: string) => bench.mutate('cases.open', openCase, { caseId });
    await open(a.id);
    await open(b.id);
    await open(a.id);
    expect(bench.rows(`SELECT count(*) n FROM audit WHERE action = 'cases.open'`)).toEqual([{ n: 2 }]);
  });
});

describe('fixing the decision', () => {
  const fix = (caseId: string, ...codes: string[]) =>
    bench.mutate('cases.fixDecision', fixDecision, {
      caseId,
      overrides: codes.map((code) => ({ code, reason: 'Brådskar' })),
    });

  it('is refused with what stands in its way, and what may not be overridden stays', async () => {
    const { id } = await create();
    expect(
      (await bench.query('cases.check', checkCase, { caseId: id })).findings.map(({ code }) => code),
    ).toEqual(['F1', 'F2']);
    const codesOf = async (...codes: string[]) =>
      JSON.stringify((await refusalOf(fix(id, ...codes))).details);
    expect(await codesOf()).toMatch(/F1.*F2/);
    expect(await codesOf('F1', 'F2')).not.toContain('F1');
    expect(bench.rows('SELECT decided_at FROM case_file')).toEqual([{ decided_at: null }]);
  });

  it('takes a reason for the place it was given for, not for another where the same is found', async () => {
    const { id } = await create({ analysis: { method: 'Samtal' } });
    const at = (field: string) =>
      bench.mutate('cases.fixDecision', fixDecision, {
        caseId: id,
        overrides: [{ code: 'F1', field, reason: 'Brådskar' }],
      });
    expect(await refusalOf(at('another.field'))).toMatchObject({ details: { reason: 'findings' } });
    expect(await at('registration.heading')).toEqual({ decidedAt: bench.clock.now });
  });

  it('keeps the reasons of what was overridden, and happens once', async () => {
    const { id } = await create({ analysis: { method: 'Samtal' } });
    expect(await fix(id, 'F1')).toEqual({ decidedAt: bench.clock.now });
    expect(bench.rows('SELECT kind, subject, reason FROM stated_reason')).toEqual([
      { kind: 'decision-override', subject: 'F1', reason: 'Brådskar' },
    ]);
    expect((await bench.query('cases.check', checkCase, { caseId: id })).passed).toMatchObject([
      { code: 'F1', field: null, document: null, reason: 'Brådskar', at: bench.clock.now },
    ]);
    expect(await refusalOf(fix(id))).toMatchObject({ details: { reason: 'already-fixed' } });
  });
});
