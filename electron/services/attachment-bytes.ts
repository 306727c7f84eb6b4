import type { Input, Output } from '../../shared/api/contract.ts';
import { attachmentChunk, attachmentLimit } from '../../shared/api/documents.ts';
import { chunkAt, insertChunk, storedAttachment } from '../repositories/attachments.ts';
import { AppError } from './app-error.ts';
import { demandRecord } from './case-access.ts';
import type { MutationContext, QueryContext, Upload } from './context.ts';
import { refuseProtectedCase } from './protected-identity.ts';

/**
 * Takes the next bytes of an upload, however many come at a time, and stores them in rows of 1 MiB. Refused as `too-large`
 * when more come than were announced. After any failure the upload can only be cancelled, which leaves nothing of it.
 */
export async function appendChunk(
  ctx: MutationContext,
  ticket: string,
  bytes: Uint8Array,
): Promise<{ received: number }> {
  const upload = demandUpload(ctx, ticket);
  try {
    const received = upload.received + bytes.length;
    if (received > upload.size || received > attachmentLimit)
      throw new AppError('too-large', { limit: upload.size });
    upload.received = received;
    upload.hasher.update(bytes);
    // A copy: the caller may use its buffer again.
    upload.pending.push(bytes.slice());
    await storePending(ctx, upload, 'full-chunks');
    return { received };
  } catch (error) {
    upload.failed = true;
    upload.pending.length = 0;
    throw error;
  }
}

/** The upload under way behind a ticket: `not-found`, or `cancelled` after a failure. */
export function demandUpload(ctx: MutationContext, ticket: string): Upload {
  const upload = ctx.unlocked.uploads.get(ticket);
  if (!upload) throw new AppError('not-found', { kind: 'upload' });
  if (upload.failed) throw new AppError('cancelled', { kind: 'upload' });
  return upload;
}

/** Stores what has gathered: whole chunks, or at the end also the last, shorter one. */
export async function storePending(
  ctx: MutationContext,
  upload: Upload,
  what: 'full-chunks' | 'all',
): Promise<void> {
  const gathered = upload.pending.reduce((sum, piece) => sum + piece.length, 0);
  if (gathered < attachmentChunk && what === 'full-chunks') return;
  const joined = Buffer.concat(upload.pending);
  upload.pending.length = 0;
  let start = 0;
  const least = what === 'all' ? 1 : attachmentChunk;
  while (joined.length - start >= least) {
    const bytes = joined.subarray(start, start + attachmentChunk);
    await insertChunk(ctx.db, { recordId: upload.recordId, seq: upload.nextSeq, bytes });
    upload.nextSeq += 1;
    start += bytes.length;
  }
  if (start < joined.length) upload.pending.push(joined.subarray(start));
}

/**
 * What a stored file is, before its bytes leave. Each reading is a row of the log. Refused as `protected-identity` like an
 * export: a file tells more than a document.
 */
export async function attachmentInfo(
  ctx: MutationContext,
  recordId: string,
): Promise<{ name: string; mediaType: string; size: number }> {
  const { caseId, stored } = await demandFree(ctx, recordId);
  ctx.audit({ action: 'attachments.read', caseId, recordId });
  return { name: stored.name, mediaType: stored.mediaType, size: stored.size };
}

/** Refuses as `attachmentInfo` would, without a row of the log: nothing leaves. */
export async function askForAttachment(
  ctx: QueryContext,
  { recordId }: Input<'attachments.ask'>,
): Promise<Output<'attachments.ask'>> {
  await demandFree(ctx, recordId);
  return {};
}

/** A complete file that may leave. */
async function demandFree(ctx: QueryContext, recordId: string) {
  const { head } = await demandRecord(ctx, recordId);
  const stored = await storedAttachment(ctx.db, recordId);
  if (stored?.state !== 'complete') throw new AppError('not-found', { kind: 'file' });
  await refuseProtectedCase(ctx, head.id);
  return { caseId: head.id, stored };
}

/** Chunk number `seq` from 0 of a complete file, or null after the last. */
export async function readChunk(
  ctx: QueryContext,
  recordId: string,
  seq: number,
): Promise<Uint8Array | null> {
  const stored = await storedAttachment(ctx.db, recordId);
  if (stored?.state !== 'complete') throw new AppError('not-found', { kind: 'file' });
  return (await chunkAt(ctx.db, { recordId, seq })) ?? null;
}
