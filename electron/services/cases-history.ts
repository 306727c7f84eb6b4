import type { Input, Output } from '../../shared/api/contract.ts';
import { caseHead } from '../repositories/cases.ts';
import { keptMarks } from '../repositories/kept-documents.ts';
import { removedRecords } from '../repositories/taken-out.ts';
import { statedReasons } from '../repositories/stated-reasons.ts';
import { demandCase } from './case-access.ts';
import type { QueryContext } from './context.ts';

/** Where the reports went if the case was emptied by joining, every reason stated in it, what has been taken out, and what is klarmarkerat. */
export async function getCaseHistory(
  ctx: QueryContext,
  input: Input<'cases.history'>,
): Promise<Output<'cases.history'>> {
  const { head } = await demandCase(ctx, input.caseId);
  const other = head.joinedTo === null ? undefined : await caseHead(ctx.db, head.joinedTo);
  return {
    joinedTo: other ? { id: other.id, reference: other.diaryNumber ?? other.internalReference } : null,
    reasons: await statedReasons(ctx.db, head.id),
    removed: await removedRecords(ctx.db, head.id),
    kept: (await keptMarks(ctx.db, head.id)).map((mark) => ({ ...mark, profiles: [...mark.profiles] })),
  };
}
