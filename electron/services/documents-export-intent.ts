import { isDeepStrictEqual } from 'node:util';
import type { Input } from '../../shared/api/contract.ts';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { findLeaks, type Secret } from '../../shared/documents/leaks.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { intendExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import { secretsOf } from './case-secrets.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { demandKind, openDesk, type DocumentDesk } from './document-desk.ts';
import { versionOf, type DocumentVersion } from './document-versions.ts';
import { readyState } from './documents-ready.ts';
import { refuseProtected } from './protected-identity.ts';

/** A file that may leave the register and is logged as about to. */
export interface IntendedExport {
  readonly id: number;
  readonly caseId: string;
  readonly documentId: string;
  readonly profile: DocumentModel['profile'];
  readonly draft: boolean;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a file was drawn from, and what came of it. */
export interface DrawnFile {
  readonly model: DocumentModel;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly size: number;
}

export type Leaving = Pick<
  Input<'documents.export'>,
  'caseId' | 'documentIds' | 'profile' | 'version' | 'mark'
>;

export interface LeavingModel extends DocumentVersion {
  readonly kind: DocumentKind;
}

/**
 * Logs that a drawn file is about to leave, with the hash of its bytes: whatever happens afterwards, the log knows what may
 * have left. The gates are passed anew, since the case may have changed while the file was drawn. Refusals: see
 * `modelsToLeave`, and `conflict` when the document no longer says what was drawn.
 */
export async function intendDrawn(
  ctx: MutationContext,
  input: Leaving,
  drawn: DrawnFile,
): Promise<IntendedExport> {
  const { desk, models } = await modelsToLeave(ctx, input);
  const [leaving] = models;
  if (!leaving || !isDeepStrictEqual(leaving.model, drawn.model)) throw new AppError('conflict');
  return intend(ctx, desk, leaving, drawn);
}

/**
 * The gates of everything that leaves, as a file or on paper. Refusals, for all documents if for one: `protected-identity`
 * while a person with skyddade personuppgifter has had no second look (domain decision 5), those of `versionOf`, and `leak` when a name of the key table or a personnummer is left in a de-identified document.
 */
export async function modelsToLeave(
  ctx: QueryContext,
  input: Leaving,
): Promise<{ readonly desk: DocumentDesk; readonly models: readonly LeavingModel[] }> {
  const work = await demandCase(ctx, input.caseId);
  const kinds = [...new Set(input.documentIds)].map((id) => demandKind(work, id));
  const desk = await openDesk(ctx, work);
  await refuseProtected(ctx, { caseId: work.head.id, records: desk.records });
  const ready = await readyState(ctx, work, desk);
  const secrets = input.profile === 'deidentified' ? await secretsOf(ctx, work.head.id) : [];
  const models: LeavingModel[] = [];
  for (const kind of kinds) {
    const version = await versionOf(ctx, desk, ready, { kind, ...wantedOf(input) });
    refuseLeaks(version.model, secrets);
    models.push({ kind, ...version });
  }
  return { desk, models };
}

const wantedOf = ({ profile, version, mark }: Leaving) => ({ profile, version, mark });

function refuseLeaks(model: DocumentModel, secrets: readonly Secret[]): void {
  const leaks = model.profile === 'deidentified' ? findLeaks(model, secrets) : [];
  if (leaks.length > 0) throw new AppError('leak', { document: model.id, leaks });
}

async function intend(
  ctx: MutationContext,
  { work }: DocumentDesk,
  { kind, model, date, markId }: LeavingModel,
  { sha256, size }: DrawnFile,
): Promise<IntendedExport> {
  const caseId = work.head.id;
  const fileName = documentFileName({
    reference: model.reference,
    document: kind.fileWord,
    date,
    draft: model.draft,
    deidentified: model.profile === 'deidentified',
  });
  const { profile, draft } = model;
  const file = { caseId, documentId: kind.id, profile, fileName, sha256, size };
  const id = await intendExport(ctx.db, { ...file, at: ctx.now });
  ctx.audit({
    action: 'documents.export',
    caseId,
    afterHash: sha256,
    details: { export: id, document: kind.id, profile, draft, mark: markId, size },
  });
  return { id, ...file, draft };
}
