import { frozenBy, isStatement } from '../../shared/domain/freezing.ts';
import { storedField } from '../repositories/fields.ts';
import type { RecordHead } from '../repositories/records.ts';
import { insertStatedReason } from '../repositories/stated-reasons.ts';
import { AppError } from './app-error.ts';
import type { RecordUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

type FreezableWork = Pick<RecordUnderWork, 'head' | 'part'> & {
  readonly partName: string;
  /** Null where a record is added. */
  readonly record: Pick<RecordHead, 'id' | 'createdAt'> | null;
};

/**
 * The basis of a fixed decision, and a statement that has been sent, change by rättelse alone (domain decision 7): refused
 * as `frozen` without a reason. The reason's words go to a table of their own and its hash to the log. Returns what the
 * log row says of it, or undefined when nothing was frozen.
 */
export async function allowChange(
  ctx: MutationContext,
  work: FreezableWork,
  change: {
    readonly recordId: string | null;
    readonly subject: string;
    readonly correction: string | undefined;
    /** The one field that changes; absent where a record comes or goes. */
    readonly field?: string;
  },
): Promise<{ readonly reasonHash: string } | undefined> {
  const field = change.field ?? null;
  const { head, part, record } = work;
  const by = frozenBy(part, { case: head, record, field, isSent: await isSent(ctx, work, field) });
  if (by === null) return undefined;
  if (change.correction === undefined)
    throw new AppError('frozen', { part: work.partName, by, decidedAt: head.decidedAt });
  await insertStatedReason(ctx.db, {
    caseId: head.id,
    recordId: change.recordId,
    kind: 'correction',
    subject: change.subject,
    reason: change.correction,
    at: ctx.now,
    by: ctx.user.id,
  });
  return { reasonHash: ctx.auditHash(change.correction) };
}

/** Read for the fields of a statement alone: other saves cost no statement more. */
async function isSent(ctx: MutationContext, work: FreezableWork, field: string | null): Promise<boolean> {
  const { part, record } = work;
  if (!part.frozenOnce || !record || !isStatement(part, field)) return false;
  const sent = await storedField(ctx.db, { recordId: record.id, name: part.frozenOnce.set });
  return sent !== undefined && sent.value !== null;
}
