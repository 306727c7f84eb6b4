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
  // From each case to its persons, which have an index, and not from the fields, which have none.
  const rows = await db
    .selectFrom('case_file')
    .select('case_file.id')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('record')
          .innerJoin('field', 'field.record_id', 'record.id')
          .select('record.id')
          .whereRef('record.case_id', '=', 'case_file.id')
          .where('record.collection', '=', 'persons')
          .where('field.name', '=', 'protectedIdentity')
          .where('field.value', '=', 'true'),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
