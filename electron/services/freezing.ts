import { freezes } from '../../shared/domain/section.ts';
import { insertStatedReason } from '../repositories/stated-reasons.ts';
import { AppError } from './app-error.ts';
import type { RecordUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

/**
 * The basis of a fixed decision changes by rättelse alone (domain decision 7): refused as `frozen` without a reason. The
 * reason's words go to a table of their own and its hash to the log. Returns what the log row says of it, or undefined
 * when nothing was frozen.
 */
export async function allowChange(
  ctx: MutationContext,
  work: Pick<RecordUnderWork, 'head' | 'part'> & { readonly partName: string },
  change: {
    readonly recordId: string | null;
    readonly subject: string;
    readonly correction: string | undefined;
    /** The one field that changes; absent where a record comes or goes. */
    readonly field?: string;
  },
): Promise<{ readonly reasonHash: string } | undefined> {
  const field = change.field ?? null;
  if (work.head.decidedAt === null || !freezes(work.part, field)) return undefined;
  if (change.correction === undefined)
    throw new AppError('frozen', { part: work.partName, decidedAt: work.head.decidedAt });
  await insertStatedReason(ctx.db, {
    caseId: work.head.id,
    recordId: change.recordId,
    kind: 'correction',
    subject: change.subject,
    reason: change.correction,
    at: ctx.now,
    by: ctx.user.id,
  });
  return { reasonHash: ctx.hash(change.correction) };
}
