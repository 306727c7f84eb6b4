import type { ExpressionBuilder, SqlBool, Expression } from 'kysely';
import type { CaseRow } from '../../shared/api/cases.ts';
import type { Input } from '../../shared/api/contract.ts';
import type { RegisterDatabase } from '../database/schema.ts';
import { caseRowColumns, caseRowOf } from './cases.ts';
import { compiledSelect } from './compiled-select.ts';
import type { ReadDb } from './db.ts';

type ListInput = Input<'cases.list'>;

/** One page of the register in one statement over the order's own index. Empty values come last; ties go by id. */
export async function casePage(db: ReadDb, input: ListInput): Promise<CaseRow[]> {
  const { order, descending, limit, offset } = input;
  const { filter, values } = filterOf(input);
  const rows = await selectPage(db, { ...values, limit, offset }, { ...filter, order, descending });
  return rows.map(caseRowOf);
}

export async function countCases(db: ReadDb, input: ListInput): Promise<number> {
  const { filter, values } = filterOf(input);
  const [row] = await selectCount(db, values, filter);
  return row?.total ?? 0;
}

/** What chooses the statement's text; unit and regime are bound as values. */
type Filter = Pick<ListInput, 'stages' | 'open'> & { readonly byUnit: boolean; readonly byRegime: boolean };
type Order = Pick<ListInput, 'order' | 'descending'>;

interface FilterValues {
  readonly [name: string]: string | number;
  readonly unit: string;
  readonly regime: string;
}
interface PageValues extends FilterValues {
  readonly limit: number;
  readonly offset: number;
}

const selectPage = compiledSelect((db, values: PageValues, shape: Filter & Order) => {
  const direction = shape.descending ? 'desc' : 'asc';
  return db
    .selectFrom('case_file')
    .select(caseRowColumns)
    .where(matching(values, shape))
    .orderBy(orderColumns[shape.order], (order) => order[direction]().nullsLast())
    .orderBy('id', orderTies[shape.order] === direction ? 'asc' : 'desc')
    .limit(values.limit)
    .offset(values.offset);
});

const selectCount = compiledSelect((db, values: FilterValues, filter: Filter) =>
  db
    .selectFrom('case_file')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(matching(values, filter)),
);

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

function filterOf({ stages, unit, regime, open }: ListInput): { filter: Filter; values: FilterValues } {
  const filter = { byUnit: unit !== undefined, byRegime: regime !== undefined };
  return {
    filter: { ...filter, ...(stages ? { stages } : {}), ...(open === undefined ? {} : { open }) },
    values: { unit: unit ?? '', regime: regime ?? '' },
  };
}

function matching({ unit, regime }: FilterValues, { stages, open, byUnit, byRegime }: Filter) {
  return (eb: ExpressionBuilder<RegisterDatabase, 'case_file'>): Expression<SqlBool> => {
    const filters: Expression<SqlBool>[] = [];
    if (stages) filters.push(eb('stage', 'in', stages));
    if (byUnit) filters.push(eb('unit', '=', unit));
    if (byRegime) filters.push(eb('regime', '=', regime));
    if (open !== undefined) filters.push(eb('closed_at', open ? 'is' : 'is not', null));
    return eb.and(filters);
  };
}
