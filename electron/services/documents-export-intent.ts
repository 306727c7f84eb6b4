import type { Input } from '../../shared/api/contract.ts';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { findLeaks, type Secret } from '../../shared/documents/leaks.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { intendExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import { secretsOf } from './case-secrets.ts';
import type { MutationContext } from './context.ts';
import { demandKind, openDesk, type DocumentDesk } from './document-desk.ts';
import { versionOf, type DocumentVersion } from './document-versions.ts';
import { readyState } from './documents-ready.ts';
import { refuseProtected } from './protected-identity.ts';

/** A document that may leave the register and is logged as about to. */
export interface IntendedExport {
  readonly id: number;
  readonly caseId: string;
  readonly documentId: string;
  readonly model: DocumentModel;
  readonly fileName: string;
  readonly at: string;
}

type Leaving = Pick<Input<'documents.export'>, 'caseId' | 'documentIds' | 'profile' | 'version' | 'mark'>;

interface LeavingModel extends DocumentVersion {
  readonly kind: DocumentKind;
}

/** Decides whether documents may leave as files, and logs that they will. Refusals: see `modelsToLeave`. */
export async function intendExports(
  ctx: MutationContext,
  input: Input<'documents.export'>,
): Promise<readonly IntendedExport[]> {
  const { desk, models } = await modelsToLeave(ctx, input);
  const intended: IntendedExport[] = [];
  for (const leaving of models) intended.push(await intend(ctx, desk, leaving));
  return intended;
}

/**
 * The gates of everything that leaves, as a file or on paper. Refusals, for all documents if for one: `protected-identity`
 * while a person with skyddade personuppgifter has had no second look (domain decision 5), those of `versionOf`, and `leak` when a name of the key table or a personnummer is left in a de-identified document.
 */
export async function modelsToLeave(
  ctx: MutationContext,
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
): Promise<IntendedExport> {
  const caseId = work.head.id;
  const fileName = documentFileName({
    reference: model.reference,
    document: kind.fileWord,
    date,
    draft: model.draft,
    deidentified: model.profile === 'deidentified',
  });
  const { profile } = model;
  const id = await intendExport(ctx.db, { caseId, documentId: kind.id, profile, fileName, at: ctx.now });
  ctx.audit({
    action: 'documents.export',
    caseId,
    details: { export: id, document: kind.id, profile, draft: model.draft, mark: markId },
  });
  return { id, caseId, documentId: kind.id, model, fileName, at: ctx.now };
}
