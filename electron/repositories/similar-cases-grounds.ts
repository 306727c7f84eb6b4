import { sql } from 'kysely';
import type { ReadDb } from './db.ts';

/** The unit of a case, and every unit that some case of the register has. */
export async function unitsOfRegister(
  db: ReadDb,
  caseId: string,
): Promise<{ readonly own: string | null; readonly all: readonly string[] }> {
  const own = await db.selectFrom('case_file').select('unit').where('id', '=', caseId).executeTakeFirst();
  if (!own?.unit) return { own: null, all: [] };
  const all = await db
    .selectFrom('case_file')
    .select('unit')
    .distinct()
    .where('unit', 'is not', null)
    .execute();
  return { own: own.unit, all: all.map(({ unit }) => unit).filter((unit) => unit !== null) };
}

/** The codes that a field of some cases holds, each once for each case. Removed records do not count. */
export async function codesIn(
  db: ReadDb,
  input: { readonly caseIds: readonly string[]; readonly part: string; readonly field: string },
): Promise<readonly { readonly caseId: string; readonly code: string }[]> {
  const rows = await db
    .selectFrom('record')
    .innerJoin('field', 'field.record_id', 'record.id')
    .innerJoin(sql<{ value: unknown }>`json_each(field.value)`.as('held'), (join) => join.onTrue())
    .select(['record.case_id as caseId', 'held.value as code'])
    .distinct()
    .where('record.case_id', 'in', input.caseIds)
    .where('record.collection', '=', input.part)
    .where('record.removed_at', 'is', null)
    .where('field.name', '=', input.field)
    .orderBy('code')
    .execute();
  return rows.flatMap(({ caseId, code }) => (typeof code === 'string' ? [{ caseId, code }] : []));
}

/**
 * Cases where a person is marked as having skyddade personuppgifter, or one taken out is; a second look lets a document
 * leave the register, and changes nothing here.
 */
export async function casesWithProtected(db: ReadDb): Promise<readonly string[]> {
  // The very condition of the index `field_protected`, in the text and not bound; and a collection that no index is chosen
  // by. Otherwise every record of the register is read.
  const rows = await db
    .selectFrom('field')
    .innerJoin('record', 'record.id', 'field.record_id')
    .select('record.case_id as caseId')
    .where(sql<boolean>`field.name = 'protectedIdentity' AND field.value = 'true'`)
    .where(sql`+record.collection`, '=', 'persons')
    .execute();
  return [...new Set(rows.map(({ caseId }) => caseId))];
}
