import type { CaseRow } from '../../shared/api/cases.ts';
import { caseRowColumns, caseRowOf } from './cases.ts';
import type { ReadDb } from './db.ts';

/** Open cases with something due on or before a local date, earliest first. */
export async function casesDueBy(
  db: ReadDb,
  input: { readonly date: string; readonly limit: number },
): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(caseRowColumns)
    .where('next_date', '<=', input.date)
    .where('closed_at', 'is', null)
    .orderBy('next_date')
    .orderBy('id')
    .limit(input.limit)
    .execute();
  return rows.map(caseRowOf);
}

/** Open cases without a decision that came on or before a local date, earliest first. */
export async function casesAwaitingDecision(
  db: ReadDb,
  input: { readonly receivedBy: string; readonly limit: number },
): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(caseRowColumns)
    .where('stage', 'in', ['mottagen', 'skyddad', 'utreds'])
    .where('received_on', '<=', input.receivedBy)
    .where('closed_at', 'is', null)
    .orderBy('received_on')
    .orderBy('id')
    .limit(input.limit)
    .execute();
  return rows.map(caseRowOf);
}

/** Open cases where nothing has been decided yet about what the report leads to, latest received first. */
export function newReports(db: ReadDb, limit: number): Promise<CaseRow[]> {
  return rowsOf(latestOpen(db, limit).where('stage', '=', 'mottagen'));
}

/** Short cases whose decision has been handed over, latest received first: nothing but closing is left. */
export function casesHandedOver(db: ReadDb, limit: number): Promise<CaseRow[]> {
  return rowsOf(latestOpen(db, limit).where('stage', '=', 'overlamnad'));
}

/** Open cases without a diary number, latest received first. */
export function casesWithoutDiaryNumber(db: ReadDb, limit: number): Promise<CaseRow[]> {
  return rowsOf(latestOpen(db, limit).where('diary_number', 'is', null));
}

export async function countOpenCases(db: ReadDb): Promise<number> {
  const row = await db
    .selectFrom('case_file')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.total;
}

function latestOpen(db: ReadDb, limit: number) {
  return db
    .selectFrom('case_file')
    .select(caseRowColumns)
    .where('closed_at', 'is', null)
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .limit(limit);
}

async function rowsOf(query: ReturnType<typeof latestOpen>): Promise<CaseRow[]> {
  return (await query.execute()).map(caseRowOf);
}
