import { createHash } from 'node:crypto';
import type { Input, Output } from '../../shared/api/contract.ts';
import { renderDocx } from '../documents/render-docx.ts';
import { endExport, finishExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { chainHeadText } from './chain-head.ts';
import type { CommandSteps, OpenState } from './command-steps.ts';
import type { MutationContext, UnlockedState } from './context.ts';
import { intendDrawn, type IntendedExport, type Leaving, modelsToLeave } from './documents-export-intent.ts';
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
 * Writes documents as Word files where the user chose. All pass the gates first; then each is drawn, logged as about to
 * leave with the hash of its bytes, written, and logged as done with the head of the chain in the very step that gives it
 * its name, or as failed. Refusals before anything is written: see `modelsToLeave`; `bad-input` for a place that is not
 * known. Afterwards `disk-full`, `not-writable`, or `locked` when the register was locked meanwhile; files already written
 * stay and are logged as done.
 */
export async function exportDocuments(
  steps: ExportSteps,
  input: Input<'documents.export'>,
): Promise<Output<'documents.export'>> {
  const { place, ...wanted } = input;
  const folder = steps.deps.places.exportFolder(place);
  if (folder === undefined) throw new AppError('bad-input', { field: 'place', problem: 'wrong-value' });
  const job: Job = { steps, session: steps.state.demand().session, folder, wanted };
  const leaving = await draftsOf(job, wanted);
  const cleared = folder === null ? 0 : await clearLeftovers(folder);
  const files: Exported[] = [];
  for (const draft of leaving) files.push(await awaitedByLock(job.session, () => exportOne(job, draft)));
  return { files, cleared };
}

interface Draft {
  readonly documentId: string;
  readonly model: Awaited<ReturnType<typeof modelsToLeave>>['models'][number]['model'];
  /** ISO instant in UTC. */
  readonly at: string;
}

function draftsOf({ steps }: Job, wanted: Leaving): Promise<readonly Draft[]> {
  return steps.inQuery(async (ctx) => {
    const { models } = await modelsToLeave(ctx, wanted);
    return models.map(({ kind, model }) => ({ documentId: kind.id, model, at: ctx.now }));
  });
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

async function exportOne(job: Job, draft: Draft): Promise<Exported> {
  const { intent, bytes } = await drawAndIntend(job, draft);
  try {
    return await writeOut(job, intent, bytes);
  } catch (error) {
    await logFailure(job, intent);
    throw refusalFor(error);
  }
}

/** A case that was changed while a document was drawn gives another document: it is drawn anew. */
async function drawAndIntend(job: Job, first: Draft): Promise<{ intent: IntendedExport; bytes: Uint8Array }> {
  const wanted = { ...job.wanted, documentIds: [first.documentId] };
  let draft: Draft | undefined = first;
  for (let attempt = 1; draft; attempt += 1) {
    const { model, at } = draft;
    const bytes = await renderDocx(model, { createdAt: at, author: model.organisation });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    try {
      const drawn = { model, sha256, size: bytes.length };
      return { intent: await inSameUnlock(job, (ctx) => intendDrawn(ctx, wanted, drawn)), bytes };
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'conflict') || attempt === 5) throw error;
    }
    [draft] = await draftsOf(job, wanted);
  }
  throw new AppError('conflict');
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

/** Nothing of one unlock is logged under the next, which may be another register's. */
function inSameUnlock<T>({ steps, session }: Job, work: (ctx: MutationContext) => Promise<T>): Promise<T> {
  return steps.inMutation((ctx) => {
    if (ctx.unlocked !== session) throw new AppError('locked');
    return work(ctx);
  });
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
