import type { ReadDb, WriteDb } from './db.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

export interface StoredOriginal {
  readonly recordId: string;
  readonly field: string;
  readonly text: string;
  readonly sha256: string;
}

export async function originalsIn(db: ReadDb, scope: RecordScope): Promise<StoredOriginal[]> {
  return db
    .selectFrom('original')
    .select(['record_id as recordId', 'field', 'text', 'sha256'])
    .where('record_id', 'in', recordIdsIn(db, scope))
    .execute();
}

export async function storedOriginal(
  db: ReadDb,
  key: { readonly recordId: string; readonly field: string },
): Promise<StoredOriginal | undefined> {
  return db
    .selectFrom('original')
    .select(['record_id as recordId', 'field', 'text', 'sha256'])
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .executeTakeFirst();
}

/** Keeps a text for good: the database refuses every later change of it. */
export async function keepOriginal(
  db: WriteDb,
  original: StoredOriginal & { readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('original')
    .values({
      record_id: original.recordId,
      field: original.field,
      text: original.text,
      sha256: original.sha256,
      kept_at: original.at,
      kept_by: original.by,
    })
    .execute();
}
