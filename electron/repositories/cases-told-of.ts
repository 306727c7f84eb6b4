import { sql } from 'kysely';
import type { ReadDb } from './db.ts';

/**
 * The other cases that a case's similar events name by diary number or internal reference, whatever the case of its
 * letters. Removed events do not count.
 */
export async function casesToldOf(db: ReadDb, caseId: string): Promise<readonly string[]> {
  const events = await db
    .selectFrom('record')
    .innerJoin('field', 'field.record_id', 'record.id')
    .select(sql<unknown>`json_extract(field.value, '$')`.as('reference'))
    .where('record.case_id', '=', caseId)
    .where('record.collection', '=', 'similarEvents')
    .where('record.removed_at', 'is', null)
    .where('field.name', '=', 'reference')
    .execute();
  const references = events.flatMap(({ reference }) =>
    typeof reference === 'string' ? spelled(reference) : [],
  );
  if (references.length === 0) return [];
  // One parameter, however many events.
  const known = db
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(references)})`.as('named'))
    .select('named.value');
  const rows = await db
    .selectFrom('case_file')
    .select('id')
    .where('id', '!=', caseId)
    .where((eb) => eb.or([eb('diary_number', 'in', known), eb('internal_reference', 'in', known)]))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The columns fold a to z alone. */
function spelled(written: string): readonly string[] {
  const reference = written.trim();
  return reference === '' ? [] : [reference, reference.toUpperCase(), reference.toLowerCase()];
}

/** What every other case of the register goes by. */
export async function referencesOfOthers(
  db: ReadDb,
  caseId: string,
): Promise<readonly { readonly id: string; readonly references: readonly string[] }[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['id', 'internal_reference as internal', 'diary_number as diary'])
    .where('id', '!=', caseId)
    .orderBy('id')
    .execute();
  return rows.map(({ id, internal, diary }) => ({
    id,
    references: diary === null ? [internal] : [internal, diary],
  }));
}
