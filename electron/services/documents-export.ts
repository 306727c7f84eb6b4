import { createHash } from 'node:crypto';
import type { Input, Output } from '../../shared/api/contract.ts';
import { renderDocx } from '../documents/render-docx.ts';
import { failExport, finishExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { chainHeadText } from './chain-head.ts';
import type { CommandSteps } from './command-steps.ts';
import { intendExports, type IntendedExport } from './documents-export-intent.ts';
import { writeNewFile } from './export-file.ts';

type Exported = Output<'documents.export'>['files'][number];
type Steps = Pick<CommandSteps, 'deps' | 'inMutation'>;

/**
 * Writes documents as Word files where the user chose. First the intent is logged and committed, then the files are
 * written, each then logged as done with hash, size and chain head, or as failed. Refusals before anything is written: see
 * `intendExports`; `bad-input` for a place that is not known. Afterwards `disk-full` or `not-writable`; files already
 * written stay and are logged as done.
 */
export async function exportDocuments(
  steps: Steps,
  input: Input<'documents.export'>,
): Promise<Output<'documents.export'>> {
  const folder = steps.deps.places.exportFolder(input.place);
  if (folder === undefined) throw new AppError('bad-input', { field: 'place', problem: 'wrong-value' });
  const intended = await steps.inMutation((ctx) => intendExports(ctx, input));
  const files: Exported[] = [];
  for (const [index, intent] of intended.entries()) {
    try {
      files.push(await exportOne(steps, folder, intent));
    } catch (error) {
      await logFailure(steps, intended.slice(index));
      throw refusalFor(error);
    }
  }
  return { files };
}

async function exportOne(steps: Steps, folder: string | null, intent: IntendedExport): Promise<Exported> {
  const bytes = await renderDocx(intent.model, { createdAt: intent.at, author: intent.model.organisation });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const size = bytes.length;
  const placed = await place(steps, folder, { name: intent.fileName, bytes });
  await steps.inMutation(async (ctx) => {
    const chainHead = chainHeadText(ctx.register.auditHead());
    await finishExport(ctx.db, {
      id: intent.id,
      fileName: placed.name,
      sha256,
      size,
      chainHead,
      at: ctx.now,
    });
    ctx.audit({
      action: 'documents.exported',
      caseId: intent.caseId,
      afterHash: sha256,
      details: { export: intent.id, document: intent.documentId, profile: intent.model.profile, size },
    });
  });
  return { documentId: intent.documentId, ...placed, size, sha256, draft: intent.model.draft };
}

async function place(
  steps: Steps,
  folder: string | null,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ readonly name: string; readonly download: string | null }> {
  if (folder !== null) return { name: await writeNewFile(folder, file.name, file.bytes), download: null };
  const { places } = steps.deps;
  if (!places.offerDownload) throw new Error('a host without a folder must stream files out itself');
  return { name: file.name, download: places.offerDownload(file.name, wordType, file.bytes) };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function logFailure(steps: Steps, left: readonly IntendedExport[]): Promise<void> {
  await steps.inMutation(async (ctx) => {
    for (const intent of left) {
      await failExport(ctx.db, { id: intent.id, at: ctx.now });
      ctx.audit({
        action: 'documents.export-failed',
        caseId: intent.caseId,
        details: { export: intent.id, document: intent.documentId },
      });
    }
  });
}

/** The file system's refusals in the caller's words; the path stays here. */
function refusalFor(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) return error;
  const full = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return new AppError(full ? 'disk-full' : 'not-writable');
}
