import type { ReadDb, WriteDb } from './db.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

/** A stored value. `value` is null for a field that has been emptied; its revision goes on. */
export interface StoredField {
  readonly recordId: string;
  readonly name: string;
  readonly value: unknown;
  readonly revision: number;
}

export interface FieldKey {
  readonly recordId: string;
  readonly name: string;
}

export interface FieldWrite extends StoredField {
  readonly at: string;
  readonly by: string;
}

export async function fieldsIn(db: ReadDb, scope: RecordScope): Promise<StoredField[]> {
  const rows = await db
    .selectFrom('field')
    .select(['record_id as recordId', 'name', 'value', 'revision'])
    .where('record_id', 'in', recordIdsIn(db, scope))
    .execute();
  return rows.map((row) => ({ ...row, value: JSON.parse(row.value) }));
}

/** With the instant it was written at. */
export async function storedField(
  db: ReadDb,
  key: FieldKey,
): Promise<(StoredField & { readonly at: string }) | undefined> {
  const row = await db
    .selectFrom('field')
    .select(['record_id as recordId', 'name', 'value', 'revision', 'updated_at as at'])
    .where('record_id', '=', key.recordId)
    .where('name', '=', key.name)
    .executeTakeFirst();
  return row && { ...row, value: JSON.parse(row.value) };
}

export async function saveFields(db: WriteDb, fields: readonly FieldWrite[]): Promise<void> {
  for (let start = 0; start < fields.length; start += rowsPerStatement) {
    const rows = fields.slice(start, start + rowsPerStatement).map((field) => ({
      record_id: field.recordId,
      name: field.name,
      value: JSON.stringify(field.value),
      revision: field.revision,
      updated_at: field.at,
      updated_by: field.by,
    }));
    await db
      .insertInto('field')
      .values(rows)
      .onConflict((oc) =>
        oc.columns(['record_id', 'name']).doUpdateSet((eb) => ({
          value: eb.ref('excluded.value'),
          revision: eb.ref('excluded.revision'),
          updated_at: eb.ref('excluded.updated_at'),
          updated_by: eb.ref('excluded.updated_by'),
        })),
      )
      .execute();
  }
}

const rowsPerStatement = 500;
