import type { ReadDb, WriteDb } from './db.ts';
import { diaryNumberField } from './former-numbers.ts';
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

/** An entry as it stands, or (`former`) as it stood before it was changed or emptied. */
export interface IdentityEver {
  readonly recordId: string;
  readonly field: string;
  readonly value: string;
  readonly former: boolean;
}

/**
 * Every entry that has stood in a case, in every wording kept: of its records, removed ones too, and of those moved on from
 * it, as the log tells. Words written while they were there may name them still.
 */
export async function identitiesEverIn(
  db: ReadDb,
  { caseId, moved }: { readonly caseId: string; readonly moved: MovedRecords },
): Promise<IdentityEver[]> {
  const records = db
    .selectFrom('record')
    .select('id')
    .where((eb) =>
      // A way that leads to no record is left out: with an empty list no index is used for any of them.
      eb.or([
        eb('case_id', '=', caseId),
        ...(moved.records.length === 0 ? [] : [eb('id', 'in', moved.records)]),
        ...(moved.otherCases.length === 0
          ? []
          : [eb.and([eb('case_id', 'in', moved.otherCases), eb('collection', '=', 'reports')])]),
      ]),
    );
  const columns = ['record_id as recordId', 'field', 'value'] as const;
  const present = await db
    .selectFrom('identity')
    .select(columns)
    .where('record_id', 'in', records)
    .where('value', '!=', '')
    .execute();
  const former = await db
    .selectFrom('former_identity')
    .select(columns)
    .where('record_id', 'in', records)
    .where('field', '!=', diaryNumberField)
    .execute();
  return [
    ...present.map((one) => ({ ...one, former: false })),
    ...former.map((one) => ({ ...one, former: true })),
  ];
}

export async function storedIdentity(
  db: ReadDb,
  key: { readonly recordId: string; readonly field: string },
): Promise<(StoredIdentity & { readonly at: string }) | undefined> {
  return db
    .selectFrom('identity')
    .select(['record_id as recordId', 'field', 'value', 'revision', 'updated_at as at'])
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

/** What has stood in one entry before. */
export async function formerValues(
  db: ReadDb,
  key: { readonly recordId: string; readonly field: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('former_identity')
    .select('value')
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .execute();
  return rows.map(({ value }) => value);
}

/** Keeps what an entry said; once is enough for each wording. */
export async function keepFormerIdentity(
  db: WriteDb,
  former: Omit<StoredIdentity, 'revision'> & { readonly at: string },
): Promise<void> {
  const { recordId, field, value, at } = former;
  await db
    .insertInto('former_identity')
    .values({ record_id: recordId, field, value, replaced_at: at })
    .onConflict((oc) => oc.doNothing())
    .execute();
}
