import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb } from './db.ts';

/** The people of `origin` may be named by a report of `caseId`. */
export interface ReportOrigin {
  readonly caseId: string;
  readonly origin: string;
}

/** Every such pair of the register, one step each: for each case what `casesSharingReports` tells. */
export async function reportOrigins(db: ReadDb): Promise<readonly ReportOrigin[]> {
  // The very expression and condition of the index `audit_by_other_case`.
  const otherCase = sql`json_extract(details, '$.otherCase')`;
  const rows = await db
    .selectFrom('audit')
    .select(['case_id as caseId', 'details'])
    .where(otherCase, 'is not', null)
    .where('action', 'in', ['reports.join', 'reports.split'])
    .execute();
  return rows.flatMap(({ caseId, details }) => {
    const { direction, copy, otherCase: other } = move.parse(JSON.parse(details ?? '{}'));
    if (caseId === null) return [];
    return [
      ...(direction === 'to' ? [] : [{ caseId: other, origin: caseId }]),
      ...(direction === 'to' || copy === true ? [{ caseId, origin: other }] : []),
    ];
  });
}

const move = z.object({
  direction: z.string().optional(),
  copy: z.boolean().optional(),
  otherCase: z.string(),
});
