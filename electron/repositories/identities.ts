import type { ReadDb, WriteDb } from './db.ts';
import type { MovedRecords } from './moved-records.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

/** An entry of the key table: a real name or number, kept apart from all case text. '' after it has been emptied. */
export interface StoredIdentity {
  readonly recordId: string;
  readonly field: string;
  readonly value: string;
  readonly revision: number;
}

/** Which entries exist, without what they say. */
export type IdentityMark = Omit<StoredIdentity, 'value'> & { readonly kept: boolean };

export async function identityMarksIn(db: ReadDb, scope: RecordScope): Promise<IdentityMark[]> {
  const rows = await db
    .selectFrom('identity')
    .select((eb) => ['record_id as recordId', 'field', 'revision', eb('value', '!=', '').as('kept')])
    .where('record_id', 'in', recordIdsIn(db, scope))
    .execute();
  return rows.map((row) => ({ ...row, kept: Boolean(row.kept) }));
}

export async function identitiesIn(db: ReadDb, scope: RecordScope): Promise<StoredIdentity[]> {
  return db
    .selectFrom('identity')
    .select(['record_id as recordId', 'field', 'value', 'revision'])
    .where('record_id', 'in', recordIdsIn(db, scope))
    .where('value', '!=', '')
    .execute();
}

/**
 * Every entry that has stood in a case: of its records, removed ones too, and of those moved on from it, as the log tells.
 * Words written while they were there may name them still.
 */
export async function identitiesEverIn(
  db: ReadDb,
  { caseId, moved }: { readonly caseId: string; readonly moved: MovedRecords },
): Promise<StoredIdentity[]> {
  return db
    .selectFrom('identity')
    .innerJoin('record', 'record.id', 'identity.record_id')
    .select(['identity.record_id as recordId', 'field', 'value', 'identity.revision'])
    .where((eb) =>
      eb.or([
        eb('record.case_id', '=', caseId),
        eb('record.id', 'in', moved.records),
        eb.and([eb('record.case_id', 'in', moved.otherCases), eb('collection', '=', 'reports')]),
      ]),
    )
    .where('value', '!=', '')
    .execute();
}

export async function storedIdentity(
  db: ReadDb,
  key: { readonly recordId: string; readonly field: string },
): Promise<StoredIdentity | undefined> {
  return db
    .selectFrom('identity')
    .select(['record_id as recordId', 'field', 'value', 'revision'])
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .executeTakeFirst();
}

export async function saveIdentity(
  db: WriteDb,
  identity: StoredIdentity & { readonly at: string },
): Promise<void> {
  const { value, revision, at } = identity;
  await db
    .insertInto('identity')
    .values({ record_id: identity.recordId, field: identity.field, value, revision, updated_at: at })
    .onConflict((oc) => oc.columns(['record_id', 'field']).doUpdateSet({ value, revision, updated_at: at }))
    .execute();
}
