import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/contract.ts';
import { queryBuilderOf } from '../../../electron/database/query-builder.ts';
import { casePage, countCases } from '../../../electron/repositories/case-list.ts';
import { insertCase, type NewCase } from '../../../electron/repositories/cases.ts';
import { newRegister } from '../vault/test-register.ts';

const everything: Input<'cases.list'> = { order: 'received', descending: true, offset: 0, limit: 50 };

async function registerWith(cases: readonly Partial<NewCase['summary']>[]) {
  const { register } = await newRegister();
  const db = queryBuilderOf(register.db);
  for (const [index, summary] of cases.entries()) await insertCase(db, newCase(String(index), summary));
  const found = async (input: Partial<Input<'cases.list'>>) => {
    const rows = await casePage(db, { ...everything, ...input });
    expect(await countCases(db, { ...everything, ...input, offset: 0, limit: 1 })).toBeGreaterThanOrEqual(
      rows.length,
    );
    return rows.map((row) => row.id);
  };
  return { register, db, found };
}

function newCase(id: string, changes: Partial<NewCase['summary']>): NewCase {
  const summary = {
    diaryNumber: null,
    heading: `Ärende ${id}`,
    unit: null,
    area: null,
    track: 'undecided' as const,
    stage: 'mottagen' as const,
    degree: null,
    receivedOn: `2026-01-0${Number(id) + 1}`,
    nextDate: null,
    nextDateKind: null,
    closedOn: null,
    ...changes,
  };
  const createdAt = '2026-11-23T08:00:00.000Z';
  return {
    id,
    regime: 'lex-sarah',
    internalReference: `R${id}`,
    summary,
    createdAt,
    decidedAt: null,
    fictional: false,
  };
}

const three = [
  { unit: 'Norr' },
  { unit: 'Söder', closedOn: '2026-02-01' },
  { unit: 'Norr', stage: 'utreds' as const },
];

test.each<[what: string, input: Partial<Input<'cases.list'>>, ids: readonly string[]]>([
  ['all, newest first', {}, ['2', '1', '0']],
  ['all, oldest first', { descending: false }, ['0', '1', '2']],
  ['one unit', { unit: 'Norr' }, ['2', '0']],
  ['another unit', { unit: 'Söder' }, ['1']],
  ['a unit that is not there', { unit: '' }, []],
  ['open ones', { open: true }, ['2', '0']],
  ['closed ones', { open: false }, ['1']],
  ['one stage', { stages: ['utreds'] }, ['2']],
  ['two stages', { stages: ['utreds', 'mottagen'] }, ['2', '1', '0']],
  ['another regime', { regime: 'lex-maria' }, []],
  ['the second page', { offset: 1, limit: 1 }, ['1']],
])('lists %s', async (_what, input, ids) => {
  const { found } = await registerWith(three);
  expect(await found(input)).toEqual(ids);
});

test('a list asked for anew gives the answer to what is asked now', async () => {
  const { found } = await registerWith(three);
  expect(await found({ unit: 'Norr', limit: 1 })).toEqual(['2']);
  expect(await found({ unit: 'Söder', limit: 50 })).toEqual(['1']);
  expect(await found({ unit: 'Norr', offset: 1 })).toEqual(['0']);
});

test('two registers never answer for each other', async () => {
  const [one, other] = [await registerWith(three), await registerWith([{}])];
  expect(await one.found({})).toHaveLength(3);
  expect(await other.found({})).toHaveLength(1);
});

test.each([
  ['open', 'IS NULL', 'case_file_open'],
  ['closed', 'IS NOT NULL', 'case_file_closed'],
])('counts %s cases from an index, without reading the cases', async (_kind, condition, index) => {
  const { register } = await registerWith(three);
  const plan: unknown = register.db
    .prepare(`EXPLAIN QUERY PLAN SELECT count(*) FROM case_file WHERE closed_at ${condition}`)
    .all();
  expect(JSON.stringify(plan)).toContain(`INDEX ${index}`);
});
