import { frozenBy, isStatement, sendingOf, type PlannedChange } from '../../shared/domain/freezing.ts';
import { fieldsIn, storedField } from '../repositories/fields.ts';
import type { RecordHead } from '../repositories/records.ts';
import { insertStatedReason } from '../repositories/stated-reasons.ts';
import { AppError } from './app-error.ts';
import type { RecordUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

type FreezableWork = Pick<RecordUnderWork, 'head' | 'part'> & {
  readonly partName: string;
  /** Null where a record is added. */
  readonly record: Pick<RecordHead, 'id' | 'supplementAt'> | null;
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
    readonly empties?: boolean;
  },
): Promise<{ readonly reasonHash: string } | undefined> {
  const { head, part, record } = work;
  const planned = { field: change.field ?? null, empties: change.empties ?? false };
  const by = frozenBy(part, { case: head, record, ...planned, isSent: await isSent(ctx, work, planned) });
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
async function isSent(
  ctx: MutationContext,
  { head, part, partName, record }: FreezableWork,
  planned: Pick<PlannedChange, 'field' | 'empties'>,
): Promise<boolean> {
  const place = sendingOf(partName, part);
  if (!place || !record || !isStatement(part, planned)) return false;
  const isElsewhere = place.part !== partName;
  const stored = isElsewhere
    ? (await fieldsIn(ctx.db, { caseId: head.id, parts: [place.part] })).find(
        ({ name }) => name === place.field,
      )
    : await storedField(ctx.db, { recordId: record.id, name: place.field });
  return stored !== undefined && stored.value !== null;
}
