import type { ReadDb } from './db.ts';

/** One logged change of a field: which value it was changed from and to, as hashes. */
export interface FieldStep {
  readonly seq: number;
  readonly recordId: string | null;
  readonly field: string | null;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
}

/** What the log says of these fields in a case, oldest first. */
export async function fieldTrail(
  db: ReadDb,
  of: { readonly caseId: string; readonly fields: readonly string[] },
): Promise<FieldStep[]> {
  return db
    .selectFrom('audit')
    .select(['seq', 'record_id as recordId', 'field', 'before_hash as beforeHash', 'after_hash as afterHash'])
    .where('case_id', '=', of.caseId)
    .where('field', 'in', of.fields)
    .orderBy('seq')
    .execute();
}
