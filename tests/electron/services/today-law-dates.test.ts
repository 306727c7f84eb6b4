import { expect, it } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { listToday } from '../../../electron/services/today.ts';
import { newBench } from './service-bench.ts';

async function datesOf(records: readonly (readonly [part: string, values: Record<string, unknown>])[]) {
  const bench = await newBench();
  const values = { registration: { diaryNumber: 'SN 2026/1' } };
  const { id: caseId } = await bench.mutate('cases.create', createCase, { regime: 'lex-sarah', values });
  for (const [part, fields] of records)
    await bench.mutate('records.add', addRecord, { caseId, part, values: fields });
  const { rows } = await bench.query('today.list', listToday, {});
  return rows.flatMap(({ deadlineKind, date }) => (deadlineKind === null ? [] : [`${deadlineKind} ${date}`]));
}

const action = (dueOn: string) => ['actions', { text: 'Rutin', dueOn }] as const;
const completion = (dueOn: string, fields = {}) => ['completions', { dueOn, ...fields }] as const;

it.each([
  [
    [action('2026-11-25'), completion('2026-12-01')],
    ['atgard 2026-11-25', 'komplettering 2026-12-01'],
    'an earlier date of its own hides none of the authority',
  ],
  [
    [completion('2026-11-25'), completion('2026-11-20'), action('2026-11-26')],
    ['komplettering 2026-11-20', 'komplettering 2026-11-25'],
    'every one of the authority, but own plans only when they are next',
  ],
  [
    [action('2026-11-25'), completion('2026-12-15')],
    ['atgard 2026-11-25'],
    'beyond three weeks it waits for its time',
  ],
  [
    [action('2026-11-25'), completion('2026-12-01', { answeredOn: '2026-11-22' })],
    ['atgard 2026-11-25'],
    'what is answered is done',
  ],
])('Idag lists the dates of the law and of authorities beside the next: %#', async (records, dates, _why) => {
  expect(await datesOf(records)).toEqual(dates);
});
