import type { Input } from '../../shared/api/contract.ts';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { findLeaks } from '../../shared/documents/leaks.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { intendExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import type { MutationContext } from './context.ts';
import { demandKind, modelOf, openDesk, type DocumentDesk } from './document-desk.ts';
import { notAvailable } from './documents.ts';
import { readyState, type ReadyState } from './documents-ready.ts';
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

type Leaving = Pick<Input<'documents.export'>, 'caseId' | 'documentIds' | 'profile'>;

interface LeavingModel {
  readonly kind: DocumentKind;
  readonly model: DocumentModel;
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
 * while a person with skyddade personuppgifter has had no second look (domain decision 5), `refused` with reason
 * `not-available`, and `leak` when a name of the key table or a personnummer is left in a de-identified document.
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
  return {
    desk,
    models: kinds.map((kind) => ({ kind, model: allowedModel(ctx, desk, ready, { kind, input }) })),
  };
}

function allowedModel(
  ctx: MutationContext,
  desk: DocumentDesk,
  ready: ReadyState,
  { kind, input }: { readonly kind: DocumentKind; readonly input: Leaving },
): DocumentModel {
  const refusal = kind.refusal(desk.facts);
  if (refusal) throw notAvailable(refusal);
  const mark = ready.holding.get(kind.id);
  const basis = mark ? ready.basisOf(mark) : { today: ctx.today, author: ctx.user };
  const model = modelOf(desk, kind, { profile: input.profile, basis, draft: mark === undefined });
  const leaks = model.profile === 'deidentified' ? findLeaks(model, desk.secrets) : [];
  if (leaks.length > 0) throw new AppError('leak', { document: kind.id, leaks });
  return model;
}

async function intend(
  ctx: MutationContext,
  { work }: DocumentDesk,
  { kind, model }: LeavingModel,
): Promise<IntendedExport> {
  const caseId = work.head.id;
  const fileName = documentFileName({
    reference: model.reference,
    document: kind.fileWord,
    date: ctx.today,
    draft: model.draft,
    deidentified: model.profile === 'deidentified',
  });
  const { profile } = model;
  const id = await intendExport(ctx.db, { caseId, documentId: kind.id, profile, fileName, at: ctx.now });
  ctx.audit({
    action: 'documents.export',
    caseId,
    details: { export: id, document: kind.id, profile, draft: model.draft },
  });
  return { id, caseId, documentId: kind.id, model, fileName, at: ctx.now };
}
