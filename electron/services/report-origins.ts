import { casesSharingReports } from '../repositories/moved-records.ts';
import type { QueryContext } from './context.ts';

/**
 * Every other case whose people a case's reports may name: where the reports came from, by a join or a split, where those
 * of that case came from, and the other home of a report that was copied. What is learnt of those people later counts as
 * much. A case that a report was moved to is not among them.
 */
export async function originsOf(ctx: QueryContext, caseId: string): Promise<readonly string[]> {
  const found = new Set([caseId]);
  // The set grows while it is walked; a report may have gone in a circle.
  for (const one of found) for (const other of await casesSharingReports(ctx.db, one)) found.add(other);
  found.delete(caseId);
  return [...found];
}
