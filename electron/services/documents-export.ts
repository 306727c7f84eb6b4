import { createHash } from 'node:crypto';
import type { Input, Output } from '../../shared/api/contract.ts';
import { renderDocx } from '../documents/render-docx.ts';
import { endExport, finishExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { chainHeadText } from './chain-head.ts';
import type { CommandSteps, OpenState } from './command-steps.ts';
import type { UnlockedState } from './context.ts';
import { checkedModels, inSameUnlock, withChecked, type CheckedModel } from './documents-export-checked.ts';
import { intendDrawn, type IntendedExport, type Leaving } from './documents-export-intent.ts';
import { carryFile } from './export-carrier.ts';
import { clearLeftovers } from './export-leftovers.ts';

type Exported = Output<'documents.export'>['files'][number];

/** What an export does in the register, and the unlock it was begun under. */
export interface ExportSteps extends Pick<CommandSteps, 'deps' | 'inQuery' | 'inMutation'> {
  readonly state: Pick<OpenState, 'demand'>;
}

interface Job {
  readonly steps: ExportSteps;
  readonly session: UnlockedState;
  readonly folder: string | null;
  readonly wanted: Leaving;
}

/**
 * Writes documents as Word files where the user chose. All pass the gates and are looked through for names first; then each
 * is drawn, logged as about to leave with the hash of its bytes, written, and logged as done with the head of the chain in
 * the very step that gives it its name, or as failed. Refusals before anything is written: see `checkedModels`; `bad-input`
 * for a place that is not known. Afterwards `disk-full`, `not-writable`, or `locked` when the register was locked meanwhile;
 * files already written stay and are logged as done.
 */
export async function exportDocuments(
  steps: ExportSteps,
  input: Input<'documents.export'>,
): Promise<Output<'documents.export'>> {
  const { place, ...wanted } = input;
  const folder = steps.deps.places.exportFolder(place);
  if (folder === undefined) throw new AppError('bad-input', { field: 'place', problem: 'wrong-value' });
  const job: Job = { steps, session: steps.state.demand().session, folder, wanted };
  const leaving = await checkedModels(job, wanted);
  const cleared = folder === null ? 0 : await clearLeftovers(folder);
  const files: Exported[] = [];
  for (const checked of leaving) files.push(await awaitedByLock(job.session, () => exportOne(job, checked)));
  return { files, cleared };
}

/** A lock drops the key at once, and then waits for the files on their way to be away or taken back. */
async function awaitedByLock<T>({ leaving }: UnlockedState, work: () => Promise<T>): Promise<T> {
  const running = work();
  leaving.add(running);
  try {
    return await running;
  } finally {
    leaving.delete(running);
  }
}

async function exportOne(job: Job, checked: CheckedModel): Promise<Exported> {
  const wanted = { ...job.wanted, documentIds: [checked.kind.id] };
  // A case that was changed meanwhile gives another document: it is drawn anew.
  const { intent, bytes } = await withChecked(job, wanted, checked, (one) => drawAndIntend(job, wanted, one));
  try {
    return await writeOut(job, intent, bytes);
  } catch (error) {
    await logFailure(job, intent);
    throw refusalFor(error);
  }
}

async function drawAndIntend(
  job: Job,
  wanted: Leaving,
  { model, secrets, at }: CheckedModel,
): Promise<{ intent: IntendedExport; bytes: Uint8Array }> {
  const bytes = await renderDocx(model, {
    createdAt: at,
    author: model.organisation,
    fontsFolder: job.steps.deps.fontsFolder,
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const drawn = { model, secrets, sha256, size: bytes.length };
  return { intent: await inSameUnlock(job, (ctx) => intendDrawn(ctx, wanted, drawn)), bytes };
}

async function writeOut(job: Job, intent: IntendedExport, bytes: Uint8Array): Promise<Exported> {
  const { id, caseId, documentId, profile, draft, sha256, size } = intent;
  const file = await carryFile(job.steps.deps, job.folder, bytes);
  try {
    // Invariant: a lock stands in the queue before this step or after it. A file gets its name only together with its row.
    return await inSameUnlock(job, async (ctx) => {
      const chainHead = chainHeadText(ctx.register.auditHead());
      const placed = file.place(intent.fileName);
      await finishExport(ctx.db, { id, fileName: placed.name, chainHead, at: ctx.now });
      ctx.audit({
        action: 'documents.exported',
        caseId,
        afterHash: sha256,
        details: { export: id, document: documentId, profile, size },
      });
      return { documentId, ...placed, size, sha256, draft };
    });
  } catch (error) {
    await file.remove();
    throw error;
  }
}

/** In a register that has been locked nothing can be logged; then the next unlock settles the export. */
async function logFailure(job: Job, { id, caseId, documentId, sha256 }: IntendedExport): Promise<void> {
  await inSameUnlock(job, async (ctx) => {
    await endExport(ctx.db, { id, state: 'failed', at: ctx.now });
    ctx.audit({
      action: 'documents.export-failed',
      caseId,
      afterHash: sha256,
      details: { export: id, document: documentId },
    });
  });
}

/** The file system's refusals in the caller's words; the path stays here. */
function refusalFor(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) return error;
  const full = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return new AppError(full ? 'disk-full' : 'not-writable');
}
