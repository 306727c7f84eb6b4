import type { CaseRow } from '../../shared/api/cases.ts';
import { swedishSortKey } from '../../shared/domain/swedish-sort-key.ts';
import { stages, type CaseSummary } from '../../shared/regimes/regime.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** A case apart from its content. */
export interface CaseHead {
  readonly id: string;
  readonly regime: string;
  readonly internalReference: string;
  readonly diaryNumber: string | null;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly closedOn: string | null;
  readonly joinedTo: string | null;
  readonly fictional: boolean;
}

export interface NewCase {
  readonly id: string;
  readonly regime: string;
  readonly internalReference: string;
  readonly summary: CaseSummary;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly fictional: boolean;
}

export async function insertCase(db: WriteDb, input: NewCase): Promise<void> {
  await db
    .insertInto('case_file')
    .values({
      id: input.id,
      regime: input.regime,
      internal_reference: input.internalReference,
      ...summaryColumns(input.summary),
      created_at: input.createdAt,
      updated_at: input.createdAt,
      decided_at: input.decidedAt,
      joined_to: null,
      fictional: input.fictional ? 1 : 0,
      revision: 1,
    })
    .execute();
}

export async function caseHead(db: ReadDb, id: string): Promise<CaseHead | undefined> {
  const row = await db
    .selectFrom('case_file')
    .select([
      'id',
      'regime',
      'internal_reference as internalReference',
      'diary_number as diaryNumber',
      'created_at as createdAt',
      'decided_at as decidedAt',
      'closed_at as closedOn',
      'joined_to as joinedTo',
      'fictional',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, fictional: row.fictional === 1 };
}

/** Marks the case as changed at `at`, with a new summary where the change touched what the summary is made of. */
export async function touchCase(
  db: WriteDb,
  input: { readonly id: string; readonly at: string; readonly summary?: CaseSummary | undefined },
): Promise<void> {
  await db
    .updateTable('case_file')
    .set((eb) => ({
      updated_at: input.at,
      revision: eb('revision', '+', 1),
      ...(input.summary ? summaryColumns(input.summary) : {}),
    }))
    .where('id', '=', input.id)
    .execute();
}

export async function setDecidedAt(db: WriteDb, input: { id: string; at: string | null }): Promise<void> {
  await db.updateTable('case_file').set({ decided_at: input.at }).where('id', '=', input.id).execute();
}

/** Closes a case whose reports have all gone to another. */
export async function closeAsJoined(
  db: WriteDb,
  input: { id: string; joinedTo: string; on: string },
): Promise<void> {
  await db
    .updateTable('case_file')
    .set({
      joined_to: input.joinedTo,
      closed_at: input.on,
      stage: 'avslutad',
      next_date: null,
      next_date_kind: null,
    })
    .where('id', '=', input.id)
    .execute();
}

/**
 * The case that goes by this diary number or internal reference, whatever the case of its letters. A diary number comes
 * before a reference: it is what the authority's other papers say.
 */
export async function caseByReference(db: ReadDb, reference: string): Promise<{ id: string } | undefined> {
  const spellings = [...new Set([reference, reference.toUpperCase(), reference.toLowerCase()])];
  return db
    .selectFrom('case_file')
    .select('id')
    .where((eb) => eb.or([eb('diary_number', 'in', spellings), eb('internal_reference', 'in', spellings)]))
    .orderBy((eb) => eb('diary_number', 'in', spellings), 'desc')
    .orderBy('created_at')
    .executeTakeFirst();
}

/** Another case that has this as its diary number or as its internal reference: no two cases go by the same. */
export async function otherCaseGoingBy(
  db: ReadDb,
  { reference, than }: { readonly reference: string; readonly than: string | null },
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('case_file')
    .select('id')
    .where((eb) => eb.or([eb('diary_number', '=', reference), eb('internal_reference', '=', reference)]))
    .where('id', '!=', than ?? '')
    .executeTakeFirst();
}

/** The next running number of a year, never given twice. */
export async function nextReferenceNumber(db: WriteDb, year: string): Promise<number> {
  const row = await db
    .insertInto('reference_counter')
    .values({ year, last: 1 })
    .onConflict((oc) =>
      oc.column('year').doUpdateSet((eb) => ({ last: eb('reference_counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

export const caseRowColumns = [
  'case_file.id',
  'case_file.regime',
  'case_file.internal_reference as internalReference',
  'case_file.diary_number as diaryNumber',
  'case_file.heading',
  'case_file.unit',
  'case_file.area',
  'case_file.track',
  'case_file.stage',
  'case_file.degree',
  'case_file.received_on as receivedOn',
  'case_file.next_date as nextDate',
  'case_file.next_date_kind as nextDateKind',
  'case_file.updated_at as updatedAt',
  'case_file.closed_at as closedOn',
] as const;

type StoredCaseRow = Omit<CaseRow, 'track' | 'stage'> & {
  readonly track: string | null;
  readonly stage: string;
};

/** A row as lists show it. Track and stage are written by summaries alone; anything else in them is a later version's. */
export function caseRowOf(row: StoredCaseRow): CaseRow {
  return {
    ...row,
    track: row.track === 'direct' || row.track === 'investigation' ? row.track : 'undecided',
    stage: stages.find((stage) => stage === row.stage) ?? 'mottagen',
  };
}

/** Cases as lists show them; unknown ids are left out. */
export async function caseRowsById(db: ReadDb, ids: readonly string[]): Promise<CaseRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('case_file').select(caseRowColumns).where('id', 'in', ids).execute();
  return rows.map(caseRowOf);
}

function summaryColumns(summary: CaseSummary) {
  return {
    diary_number: summary.diaryNumber,
    diary_key: summary.diaryNumber === null ? null : swedishSortKey(summary.diaryNumber),
    heading: summary.heading,
    heading_key: swedishSortKey(summary.heading),
    unit: summary.unit,
    area: summary.area,
    track: summary.track,
    stage: summary.stage,
    degree: summary.degree,
    received_on: summary.receivedOn,
    next_date: summary.nextDate,
    next_date_kind: summary.nextDateKind,
    closed_at: summary.closedOn,
  };
}
