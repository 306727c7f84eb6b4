import type { CaseHistory } from '../../shared/api/cases.ts';
import type { ReadDb, WriteDb } from './db.ts';

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

/** A correction with its record and whoever made it, who may have a new title since. */
export interface StatedCorrection {
  readonly part: string;
  readonly label: string;
  readonly subject: string;
  readonly reason: string;
  readonly at: string;
  readonly userName: string;
  readonly userTitle: string;
}

/** The corrections of a case's records, oldest first. */
export async function statedCorrections(db: ReadDb, caseId: string): Promise<StatedCorrection[]> {
  return db
    .selectFrom('stated_reason')
    .innerJoin('user_account', 'user_account.id', 'stated_reason.stated_by')
    .innerJoin('record', 'record.id', 'stated_reason.record_id')
    .select([
      'record.collection as part',
      'record.label',
      'stated_reason.subject',
      'stated_reason.reason',
      'stated_reason.stated_at as at',
      'user_account.name as userName',
      'user_account.title as userTitle',
    ])
    .where('stated_reason.case_id', '=', caseId)
    .where('stated_reason.kind', '=', 'correction')
    .orderBy('stated_reason.id')
    .execute();
}

/** The reasons stated in a case, newest first, with whose they are and the record they are about. */
export async function statedReasons(
  db: ReadDb,
  caseId: string,
): Promise<Omit<CaseHistory['reasons'][number], 'findings' | 'place'>[]> {
  return db
    .selectFrom('stated_reason')
    .innerJoin('user_account', 'user_account.id', 'stated_reason.stated_by')
    .leftJoin('record', 'record.id', 'stated_reason.record_id')
    .select([
      'stated_reason.kind',
      'record.collection as part',
      'record.label',
      'stated_reason.subject',
      'stated_reason.reason',
      'stated_reason.stated_at as at',
      'user_account.name as userName',
    ])
    .where('stated_reason.case_id', '=', caseId)
    .orderBy('stated_reason.id', 'desc')
    .execute();
}
