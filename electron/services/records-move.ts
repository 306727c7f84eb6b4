import type { Input, Output } from '../../shared/api/contract.ts';
import { positionAfter, positionGap, spreadPositions } from '../repositories/record-order.ts';
import { changeRecord, recordHead } from '../repositories/records.ts';
import { AppError } from './app-error.ts';
import { demandRecord, type RecordUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import type { MutationContext } from './context.ts';
import { allow, refuseOtherRevision, refuseSection } from './records-remove.ts';

/** Moves a record within its collection: after another one, or first. Refusals as for `removeRecord`. */
export async function moveRecord(
  ctx: MutationContext,
  input: Input<'records.move'>,
): Promise<Output<'records.move'>> {
  const work = await demandRecord(ctx, input.recordId);
  refuseSection(work);
  refuseOtherRevision(work, input.revision);
  const correction = await allow(ctx, work, input.correction);
  const position =
    (await placeAfter(ctx, work, input.after)) ?? (await placeAfterSpreading(ctx, work, input.after));
  const revision = await changeRecord(ctx.db, { id: work.record.id, position });
  ctx.audit({ action: 'record.move', caseId: work.head.id, recordId: work.record.id, ...correction });
  await recordChanged(ctx, work, { part: work.record.part, recordId: work.record.id });
  return { revision };
}

/** A whole number between the two that will be its neighbours, or null when they have met. */
async function placeAfter(
  ctx: MutationContext,
  work: RecordUnderWork,
  after: string | null,
): Promise<number | null> {
  const start = after === null ? 0 : await positionOf(ctx, work, after);
  const next = await positionAfter(ctx.db, {
    caseId: work.head.id,
    part: work.record.part,
    position: start,
    except: work.record.id,
  });
  if (next === null) return start + positionGap;
  const middle = Math.floor((start + next) / 2);
  return middle > start ? middle : null;
}

async function placeAfterSpreading(
  ctx: MutationContext,
  work: RecordUnderWork,
  after: string | null,
): Promise<number> {
  await spreadPositions(ctx.db, { caseId: work.head.id, part: work.record.part });
  const position = await placeAfter(ctx, work, after);
  if (position === null) throw new Error('a collection that has just been spread out has no room');
  return position;
}

async function positionOf(ctx: MutationContext, { record }: RecordUnderWork, after: string): Promise<number> {
  const head = await recordHead(ctx.db, after);
  const fits = head && !head.removed && head.id !== record.id;
  if (!fits || head.caseId !== record.caseId || head.part !== record.part)
    throw new AppError('not-found', { kind: 'record' });
  return head.position;
}
