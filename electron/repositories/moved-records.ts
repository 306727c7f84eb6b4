import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb } from './db.ts';

/** What has left a case for another: its records, or, in rows from before these were told apart, the case they went to. */
export interface MovedRecords {
  readonly records: readonly string[];
  readonly otherCases: readonly string[];
}

/** What the log tells of records that were moved from a case. A record keeps its id wherever it goes on to. */
export async function recordsMovedFrom(db: ReadDb, caseId: string): Promise<MovedRecords> {
  const rows = await db
    .selectFrom('audit')
    .select('details')
    .where('case_id', '=', caseId)
    .where('action', 'in', ['reports.join', 'reports.split'])
    .execute();
  const moves = rows
    .map(({ details }) => move.parse(JSON.parse(details ?? '{}')))
    .filter(({ direction, copy }) => direction !== 'to' && copy !== true);
  return {
    records: moves.flatMap(({ records }) => records ?? []),
    otherCases: moves.flatMap(({ records, otherCase }) => (records || !otherCase ? [] : [otherCase])),
  };
}

/**
 * The cases that share a report with this one, one step away: those that reports came from, as the log of either case
 * tells, and those that a copy of one went to, since it then stands in both.
 */
export async function casesSharingReports(db: ReadDb, caseId: string): Promise<string[]> {
  // The very expression of the index `audit_by_other_case`.
  const otherCase = sql`json_extract(details, '$.otherCase')`;
  const rows = await db
    .selectFrom('audit')
    .select(['case_id as caseId', 'details'])
    .where('action', 'in', ['reports.join', 'reports.split'])
    .where((eb) => eb.or([eb(otherCase, '=', caseId), eb('case_id', '=', caseId)]))
    .execute();
  const shared = rows.flatMap((row) => {
    const { direction, copy, otherCase: other } = move.parse(JSON.parse(row.details ?? '{}'));
    if (row.caseId !== caseId) return direction === 'to' || row.caseId === null ? [] : [row.caseId];
    return (direction === 'to' || copy === true) && other !== undefined ? [other] : [];
  });
  return [...new Set(shared)];
}

const move = z.object({
  direction: z.string().optional(),
  copy: z.boolean().optional(),
  records: z.array(z.string()).optional(),
  otherCase: z.string().optional(),
});
