import type { ReadDb, WriteDb } from './db.ts';

/** A record apart from its fields, with what its case says about it. */
export interface RecordHead {
  readonly id: string;
  readonly caseId: string;
  readonly part: string;
  readonly label: string;
  readonly position: number;
  readonly revision: number;
  readonly removed: boolean;
  /** The instant it came, if that was after the decision was fixed. */
  readonly supplementAt: string | null;
}

export interface NewRecord {
  readonly id: string;
  readonly caseId: string;
  readonly part: string;
  readonly label: string;
  readonly position: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly supplementAt: string | null;
}

const headColumns = [
  'id',
  'case_id as caseId',
  'collection as part',
  'label',
  'position',
  'revision',
  'supplement_at as supplementAt',
] as const;

/** Which records to read: those of a case or of several, of all parts or of some, or one alone. Never removed ones. */
export type RecordScope =
  | { readonly caseIds: readonly string[]; readonly parts: readonly string[] }
  | { readonly caseId: string; readonly parts?: readonly string[] | undefined }
  | { readonly recordId: string };

export async function insertRecords(db: WriteDb, records: readonly NewRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += rowsPerStatement) {
    const rows = records.slice(start, start + rowsPerStatement).map((record) => ({
      id: record.id,
      case_id: record.caseId,
      collection: record.part,
      label: record.label,
      position: record.position,
      revision: 1,
      created_at: record.createdAt,
      created_by: record.createdBy,
      removed_at: null,
      supplement_at: record.supplementAt,
    }));
    await db.insertInto('record').values(rows).execute();
  }
}

/** Rows of one INSERT: well below SQLite's limit of 32,766 bound values. */
const rowsPerStatement = 500;

export async function recordHead(db: ReadDb, id: string): Promise<RecordHead | undefined> {
  const row = await db
    .selectFrom('record')
    .select(headColumns)
    .select('removed_at as removedAt')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { removedAt, ...head } = row;
  return { ...head, removed: removedAt !== null };
}

/** In the order of their collections; a removed record is not among them. */
export async function recordHeads(db: ReadDb, scope: RecordScope): Promise<RecordHead[]> {
  const rows = await db
    .selectFrom('record')
    .select(headColumns)
    .where('id', 'in', recordIdsIn(db, scope))
    .orderBy('collection')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, removed: false }));
}

/** The ids of the records in scope, as a subquery for the tables that hang on a record. */
export function recordIdsIn(db: ReadDb, scope: RecordScope) {
  let query = db.selectFrom('record').select('id').where('removed_at', 'is', null);
  if ('recordId' in scope) return query.where('id', '=', scope.recordId);
  query =
    'caseIds' in scope
      ? query.where('case_id', 'in', scope.caseIds)
      : query.where('case_id', '=', scope.caseId);
  return scope.parts ? query.where('collection', 'in', scope.parts) : query;
}

/** Heads of the records with these ids, removed ones included. */
export async function recordHeadsById(db: ReadDb, ids: readonly string[]): Promise<RecordHead[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('record')
    .select(headColumns)
    .select('removed_at as removedAt')
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ removedAt, ...head }) => ({ ...head, removed: removedAt !== null }));
}

/** Writes a new revision with a change of place or presence, and returns it. */
export async function changeRecord(
  db: WriteDb,
  input: { readonly id: string; readonly position?: number; readonly removedAt?: string | null },
): Promise<number> {
  const row = await db
    .updateTable('record')
    .set((eb) => ({
      revision: eb('revision', '+', 1),
      ...(input.position === undefined ? {} : { position: input.position }),
      ...(input.removedAt === undefined ? {} : { removed_at: input.removedAt }),
    }))
    .where('id', '=', input.id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}

/** These are supplements no more. Returns those of them that were. */
export async function endSupplements(db: WriteDb, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .updateTable('record')
    .set({ supplement_at: null })
    .where('id', 'in', ids)
    .where('supplement_at', 'is not', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The case has no fixed decision that its records came after. */
export async function forgetSupplements(db: WriteDb, caseId: string): Promise<void> {
  await db
    .updateTable('record')
    .set({ supplement_at: null })
    .where('case_id', '=', caseId)
    .where('supplement_at', 'is not', null)
    .execute();
}

/** Gives a record to another case, under a label of that case. */
export async function giveRecord(
  db: WriteDb,
  input: { readonly id: string; readonly caseId: string; readonly label: string; readonly position: number },
): Promise<void> {
  await db
    .updateTable('record')
    .set((eb) => ({
      case_id: input.caseId,
      label: input.label,
      position: input.position,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', input.id)
    .execute();
}

/** Takes away a record that never held anything; one that has been written in or linked to stays. */
export async function deleteEmptyRecord(db: WriteDb, id: string): Promise<void> {
  await db
    .deleteFrom('record')
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('field').select('name').where('record_id', '=', id))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('link_set').select('field').where('record_id', '=', id))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('link').select('field').where('to_record', '=', id))),
    )
    .execute();
}
