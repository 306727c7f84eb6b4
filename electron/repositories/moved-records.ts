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

const move = z.object({
  direction: z.string().optional(),
  copy: z.boolean().optional(),
  records: z.array(z.string()).optional(),
  otherCase: z.string().optional(),
});
