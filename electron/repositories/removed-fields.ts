import type { ReadDb } from './db.ts';

/** A record that has been taken out of its case, with the plain fields it still has. */
export interface RemovedWithFields {
  readonly id: string;
  readonly label: string;
  /** Emptied fields are left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The rows of the log that tell of its removals, oldest first. */
  readonly removals: readonly number[];
}

/** The removed records of one part of a case. */
export async function removedWithFields(
  db: ReadDb,
  { caseId, part }: { readonly caseId: string; readonly part: string },
): Promise<RemovedWithFields[]> {
  const heads = await db
    .selectFrom('record')
    .select(['id', 'label'])
    .where('case_id', '=', caseId)
    .where('collection', '=', part)
    .where('removed_at', 'is not', null)
    .execute();
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const fields = await db
    .selectFrom('field')
    .select(['record_id as recordId', 'name', 'value'])
    .where('record_id', 'in', ids)
    .where('value', '!=', 'null')
    .execute();
  const removals = await db
    .selectFrom('audit')
    .select(['record_id as recordId', 'seq'])
    .where('case_id', '=', caseId)
    .where('action', '=', 'record.remove')
    .orderBy('seq')
    .execute();
  return heads.map((head) => ({
    ...head,
    fields: Object.fromEntries(
      fields
        .filter(({ recordId }) => recordId === head.id)
        .map(({ name, value }) => [name, JSON.parse(value)]),
    ),
    removals: removals.filter(({ recordId }) => recordId === head.id).map(({ seq }) => seq),
  }));
}
