import type { ExpressionBuilder, SqlBool, Expression } from 'kysely';
import type { CaseRow } from '../../shared/api/cases.ts';
import type { Input } from '../../shared/api/contract.ts';
import type { RegisterDatabase } from '../database/schema.ts';
import { caseRowColumns, caseRowOf } from './cases.ts';
import type { ReadDb } from './db.ts';

type ListInput = Input<'cases.list'>;

/** One page of the register in one statement over the order's own index. Empty values come last; ties go by id. */
export async function casePage(db: ReadDb, input: ListInput): Promise<CaseRow[]> {
  const direction = input.descending ? 'desc' : 'asc';
  const rows = await db
    .selectFrom('case_file')
    .select(caseRowColumns)
    .where(matching(input))
    .orderBy(orderColumns[input.order], (order) => order[direction]().nullsLast())
    .orderBy('id', orderTies[input.order] === direction ? 'asc' : 'desc')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  return rows.map(caseRowOf);
}

export async function countCases(db: ReadDb, input: ListInput): Promise<number> {
  const row = await db
    .selectFrom('case_file')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(matching(input))
    .executeTakeFirstOrThrow();
  return row.total;
}

const orderColumns = {
  received: 'received_on',
  updated: 'updated_at',
  heading: 'heading_key',
  diaryNumber: 'diary_key',
  nextDate: 'next_date',
} as const;

/** The direction each index was built in: reading an index backwards turns the order of ties as well. */
const orderTies = {
  received: 'desc',
  updated: 'desc',
  heading: 'asc',
  diaryNumber: 'asc',
  nextDate: 'asc',
} as const;

function matching(input: ListInput) {
  return (eb: ExpressionBuilder<RegisterDatabase, 'case_file'>): Expression<SqlBool> => {
    const filters: Expression<SqlBool>[] = [];
    if (input.stages) filters.push(eb('stage', 'in', input.stages));
    if (input.unit !== undefined) filters.push(eb('unit', '=', input.unit));
    if (input.regime !== undefined) filters.push(eb('regime', '=', input.regime));
    if (input.open !== undefined) filters.push(eb('closed_at', input.open ? 'is' : 'is not', null));
    return eb.and(filters);
  };
}
