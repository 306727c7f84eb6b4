import type { ReadDb } from './db.ts';

export interface AuditPage {
  readonly caseId: string | null;
  /** Rows older than this sequence number; null from the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** One page of the log, newest first, with what its rows' cases and records are called now. */
export async function auditPage(db: ReadDb, page: AuditPage) {
  let query = db
    .selectFrom('audit')
    .leftJoin('case_file', 'case_file.id', 'audit.case_id')
    .leftJoin('record', 'record.id', 'audit.record_id')
    .select([
      'audit.seq',
      'audit.at',
      'audit.user_name as userName',
      'audit.action',
      'audit.case_id as caseId',
      'audit.field',
      'audit.details',
      'case_file.internal_reference as internalReference',
      'case_file.diary_number as diaryNumber',
      'record.collection as part',
      'record.label',
    ]);
  if (page.caseId !== null) query = query.where('audit.case_id', '=', page.caseId);
  if (page.before !== null) query = query.where('audit.seq', '<', page.before);
  return query.orderBy('audit.seq', 'desc').limit(page.limit).execute();
}

/** Whether any of these actions has ever been logged. Looks from the oldest row, where what happens once stands. */
export async function isLogged(db: ReadDb, actions: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('audit.seq')
    .where('audit.action', 'in', actions)
    .orderBy('audit.seq')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
