import { sql } from 'kysely';
import type { CaseReferences } from '../../shared/documents/case-references.ts';
import type { ReadDb } from './db.ts';
import { diaryNumberField } from './former-numbers.ts';

/** What a case's similar events say of where they are told of, as it is written. Removed events do not count. */
export async function similarEventReferences(db: ReadDb, caseId: string): Promise<readonly string[]> {
  const events = await db
    .selectFrom('record')
    .innerJoin('field', 'field.record_id', 'record.id')
    .select(sql<unknown>`json_extract(field.value, '$')`.as('reference'))
    .where('record.case_id', '=', caseId)
    .where('record.collection', '=', 'similarEvents')
    .where('record.removed_at', 'is', null)
    .where('field.name', '=', 'reference')
    .execute();
  return events.flatMap(({ reference }) =>
    typeof reference === 'string' && reference.trim() !== '' ? [reference] : [],
  );
}

/**
 * What every case of the register goes by, and the diary numbers it has gone by: two statements, however many cases.
 * In order of their references.
 */
export async function referencesOfCases(db: ReadDb): Promise<readonly CaseReferences[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['id', 'internal_reference as internal', 'diary_number as diary'])
    .orderBy('internal_reference')
    .execute();
  const former = await db
    .selectFrom('former_identity')
    .innerJoin('record', 'record.id', 'former_identity.record_id')
    .select(['record.case_id as caseId', 'former_identity.value'])
    .where('former_identity.field', '=', diaryNumberField)
    .execute();
  const before = Map.groupBy(former, ({ caseId }) => caseId);
  return rows.map(({ id, internal, diary }) => {
    const current = [internal, ...(diary === null ? [] : [diary])];
    return { id, references: [...current, ...(before.get(id) ?? []).map(({ value }) => value)], current };
  });
}
