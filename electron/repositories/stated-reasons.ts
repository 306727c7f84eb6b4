import type { WriteDb } from './db.ts';

/** A reason in the user's own words. The log keeps its hash, this table the words. */
export interface StatedReason {
  readonly caseId: string;
  readonly recordId: string | null;
  readonly kind: 'correction' | 'decision-override';
  readonly subject: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export async function insertStatedReason(db: WriteDb, stated: StatedReason): Promise<void> {
  await db
    .insertInto('stated_reason')
    .values({
      case_id: stated.caseId,
      record_id: stated.recordId,
      kind: stated.kind,
      subject: stated.subject,
      reason: stated.reason,
      stated_at: stated.at,
      stated_by: stated.by,
    })
    .execute();
}
