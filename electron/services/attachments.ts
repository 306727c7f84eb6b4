import { createHash } from 'node:crypto';
import type { Input, Output } from '../../shared/api/contract.ts';
import { attachmentLimit } from '../../shared/api/documents.ts';
import {
  completeAttachment,
  discardUpload,
  insertAttachment,
  storedAttachment,
  unfinishedUploads,
} from '../repositories/attachments.ts';
import { deleteEmptyRecord } from '../repositories/records.ts';
import { AppError } from './app-error.ts';
import { demandCase, demandPart, demandRecord, type CaseUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import { demandUpload, storePending } from './attachment-bytes.ts';
import type { MutationContext, Upload } from './context.ts';
import { safeFileName, safeMediaType } from './file-label.ts';
import { insertNext } from './records-add.ts';

const collection = 'attachments';

/**
 * Opens an upload, for a record that has no bytes yet or for a new one. Refusals: `too-large` above 200 MB, `not-found`,
 * `bad-input` for a record of another kind or case, and `refused` with reason `file-kept` or `upload-under-way`.
 */
export async function beginAttachment(
  ctx: MutationContext,
  input: Input<'attachments.begin'>,
): Promise<Output<'attachments.begin'>> {
  if (input.size > attachmentLimit) throw new AppError('too-large', { limit: attachmentLimit });
  const work = await demandCase(ctx, input.caseId);
  const { id, label } =
    input.recordId === null ? await newRecord(ctx, work) : await free(ctx, work, input.recordId);
  const [name, mediaType] = [safeFileName(input.name), safeMediaType(input.mediaType)];
  if (!(await storedAttachment(ctx.db, id))) {
    const row = {
      recordId: id,
      name,
      mediaType,
      size: input.size,
      sha256: null,
      state: 'receiving' as const,
    };
    await insertAttachment(ctx.db, { ...row, at: ctx.now });
  }
  const ticket = ctx.newId();
  const { size } = input;
  const place = { caseId: work.head.id, recordId: id, madeRecord: input.recordId === null };
  ctx.unlocked.uploads.set(ticket, newUpload({ ...place, name, mediaType, size }));
  ctx.audit({ action: 'attachments.begin', caseId: work.head.id, recordId: id, details: { size } });
  await recordChanged(ctx, work, { part: collection, recordId: id });
  return { ticket, recordId: id, label };
}

/** Closes an upload. Refused with reason `size-differs` when other than the announced number of bytes came. */
export async function finishAttachment(
  ctx: MutationContext,
  input: Input<'attachments.finish'>,
): Promise<Output<'attachments.finish'>> {
  const upload = demandUpload(ctx, input.ticket);
  const { caseId, recordId, received, size } = upload;
  if (received !== size) throw new AppError('refused', { reason: 'size-differs', announced: size, received });
  await storePending(ctx, upload, 'all');
  const sha256 = upload.hasher.digest();
  const { name, mediaType } = upload;
  await completeAttachment(ctx.db, { recordId, name, mediaType, size, sha256 });
  ctx.audit({ action: 'attachments.finish', caseId, recordId, afterHash: sha256, details: { size } });
  await recordChanged(ctx, await demandCase(ctx, caseId), { part: collection, recordId });
  ctx.unlocked.uploads.delete(input.ticket);
  return { recordId, size, sha256 };
}

/** Ends an upload and leaves nothing of it. */
export async function cancelAttachment(
  ctx: MutationContext,
  input: Input<'attachments.cancel'>,
): Promise<Output<'attachments.cancel'>> {
  const upload = ctx.unlocked.uploads.get(input.ticket);
  if (!upload) throw new AppError('not-found', { kind: 'upload' });
  const { caseId, recordId, madeRecord } = upload;
  await discardUpload(ctx.db, recordId);
  if (madeRecord) await deleteEmptyRecord(ctx.db, recordId);
  ctx.audit({ action: 'attachments.cancel', caseId, recordId });
  await recordChanged(ctx, await demandCase(ctx, caseId), { part: collection, recordId });
  ctx.unlocked.uploads.delete(input.ticket);
  return {};
}

/** Clears away uploads that ended with the last unlock. Returns how many; logs nothing when there are none. */
export async function discardUnfinishedUploads(ctx: MutationContext): Promise<number> {
  const unfinished = await unfinishedUploads(ctx.db);
  for (const recordId of unfinished) {
    await discardUpload(ctx.db, recordId);
    await deleteEmptyRecord(ctx.db, recordId);
    ctx.audit({ action: 'attachments.cancel', recordId });
  }
  return unfinished.length;
}

async function newRecord(ctx: MutationContext, work: CaseUnderWork) {
  const part = demandPart(work.regime, collection);
  if (part.kind === 'section') throw new AppError('bad-input', { part: collection });
  return insertNext(ctx, work, { partName: collection, part, fields: {} });
}

async function free(ctx: MutationContext, { head }: CaseUnderWork, recordId: string) {
  const { record } = await demandRecord(ctx, recordId);
  if (record.caseId !== head.id || record.part !== collection)
    throw new AppError('bad-input', { part: record.part, problem: 'wrong-link-target' });
  const stored = await storedAttachment(ctx.db, recordId);
  if (stored?.state === 'complete') throw new AppError('refused', { reason: 'file-kept' });
  const underWay = [...ctx.unlocked.uploads.values()].some((upload) => upload.recordId === recordId);
  if (stored?.state === 'receiving' || underWay)
    throw new AppError('refused', { reason: 'upload-under-way' });
  return { id: record.id, label: record.label };
}

function newUpload(
  place: Pick<Upload, 'caseId' | 'recordId' | 'madeRecord' | 'name' | 'mediaType' | 'size'>,
): Upload {
  const hash = createHash('sha256');
  const hasher = {
    update(bytes: Uint8Array): void {
      hash.update(bytes);
    },
    digest: (): string => hash.digest('hex'),
  };
  return { ...place, received: 0, nextSeq: 0, pending: [], failed: false, hasher };
}
