import type { Input, Output } from '../../shared/api/contract.ts';
import { plainProse } from '../../shared/domain/plain-prose.ts';
import { textOfBlock } from '../../shared/richtext/plain.ts';
import { originalsIn } from '../repositories/originals.ts';
import { recordHead, changeRecord } from '../repositories/records.ts';
import { forgetTexts, indexNewText } from '../repositories/search-index.ts';
import { AppError } from './app-error.ts';
import { demandRecord, recordUnderWork, type RecordUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import { loadContent } from './case-content.ts';
import type { MutationContext } from './context.ts';
import { allowChange } from './freezing.ts';
import { demandView } from './records-add.ts';
import { leaveOutLinks } from './returning-links.ts';

/**
 * Takes a record out of its case. It is kept and can be restored; meanwhile links to it are hidden and its words are not
 * found. Refusals: `not-found`, `conflict`, `frozen`, and `refused` with reason `section`, or `incoming-record` for a
 * record that holds an original text: it leaves its case by a move or a split alone, and is closed by a decision.
 */
export async function removeRecord(
  ctx: MutationContext,
  input: Input<'records.remove'>,
): Promise<Output<'records.remove'>> {
  const work = await demandRecord(ctx, input.recordId);
  refuseSection(work);
  refuseOtherRevision(work, input.revision);
  await refuseIncoming(ctx, work);
  const correction = await allow(ctx, work, input.correction);
  const revision = await changeRecord(ctx.db, { id: work.record.id, removedAt: ctx.now });
  await forgetTexts(ctx.db, { recordId: work.record.id });
  ctx.audit({ action: 'record.remove', caseId: work.head.id, recordId: work.record.id, ...correction });
  await recordChanged(ctx, work, { part: work.record.part, recordId: work.record.id });
  return { revision };
}

/**
 * Puts a removed record back with its links, except those to it that what was made since leaves no room for: they are
 * told, and the log says how many they were.
 */
export async function restoreRecord(
  ctx: MutationContext,
  input: Input<'records.restore'>,
): Promise<Output<'records.restore'>> {
  const record = await recordHead(ctx.db, input.recordId);
  if (!record?.removed) throw new AppError('not-found', { kind: 'record' });
  const work = await recordUnderWork(ctx, record);
  const correction = await allow(ctx, work, input.correction);
  await changeRecord(ctx.db, { id: record.id, removedAt: null });
  const leftOut = await leaveOutLinks(ctx, work);
  const linksLeftOut = leftOut.length;
  const note = linksLeftOut === 0 ? correction : { details: { ...correction.details, linksLeftOut } };
  await indexAgain(ctx, work);
  ctx.audit({ action: 'record.restore', caseId: work.head.id, recordId: record.id, ...note });
  await recordChanged(ctx, work, { part: record.part, recordId: record.id });
  return { record: await demandView(ctx, work, record.id), leftOut };
}

/** What came in to an authority is a public record (domain decision 5: every report ends in a decision). */
async function refuseIncoming(ctx: MutationContext, { record }: RecordUnderWork): Promise<void> {
  if ((await originalsIn(ctx.db, { recordId: record.id })).length === 0) return;
  throw new AppError('refused', { reason: 'incoming-record', part: record.part, label: record.label });
}

/** A section is part of every case, and can be neither removed nor moved: `refused`. */
export function refuseSection({ part, record }: RecordUnderWork): void {
  if (part.kind === 'section') throw new AppError('refused', { reason: 'section', part: record.part });
}

/** Refuses work on another revision than the stored one: `conflict`. */
export function refuseOtherRevision({ record }: RecordUnderWork, revision: number): void {
  if (record.revision === revision) return;
  throw new AppError('conflict', { storedRevision: record.revision, part: record.part, label: record.label });
}

/** The part of a log row that a correction adds, if the change is one. */
export async function allow(ctx: MutationContext, work: RecordUnderWork, correction: string | undefined) {
  const allowed = await allowChange(
    ctx,
    { ...work, partName: work.record.part },
    { recordId: work.record.id, subject: '', correction },
  );
  return allowed ? { details: allowed } : {};
}

async function indexAgain(ctx: MutationContext, { record, head, part }: RecordUnderWork): Promise<void> {
  const content = await loadContent(ctx.db, { recordId: record.id }, { names: false });
  const place = { caseId: head.id, recordId: record.id, blockId: '' };
  for (const { name, value } of content.fields.get(record.id) ?? []) {
    const text = plainProse(part.fields[name]?.kind, value);
    if (text !== undefined) await indexNewText(ctx.db, { ...place, field: name, text });
  }
  for (const { field, id, content: block } of content.blocks.get(record.id) ?? [])
    await indexNewText(ctx.db, { ...place, field, blockId: id, text: textOfBlock(block) });
  for (const { field, text } of content.originals.get(record.id) ?? [])
    await indexNewText(ctx.db, { ...place, field, text });
}
