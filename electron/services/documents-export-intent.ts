import { isDeepStrictEqual } from 'node:util';
import type { Input } from '../../shared/api/contract.ts';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import type { Secret } from '../../shared/documents/leaks.ts';
import { textSegments } from '../../shared/documents/text-segments.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { intendExport } from '../repositories/export-log.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import { secretsOf } from './case-secrets.ts';
import { casesToldIn } from './cases-told-in.ts';
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

/** What a document was looked through as, and for. */
export interface LookedThrough {
  readonly model: DocumentModel;
  readonly secrets: readonly Secret[];
}

/** What a file was drawn from, and what came of it. */
export interface DrawnFile extends LookedThrough {
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
 * have left. Refusals: see `demandUnchanged`.
 */
export async function intendDrawn(
  ctx: MutationContext,
  input: Leaving,
  drawn: DrawnFile,
): Promise<IntendedExport> {
  const { desk, leaving } = await demandUnchanged(ctx, input, drawn);
  return intend(ctx, desk, leaving, drawn);
}

/**
 * The one document of `input`, past the gates anew, since the case may have changed meanwhile. Invariant: looked through for
 * leaks once, outside the queue; what is found depends on the text and on what is looked for, so both must be the same
 * still. Refusals: see `modelsToLeave`, and `conflict` when they are not.
 */
export async function demandUnchanged(
  ctx: QueryContext,
  input: Leaving,
  { model, secrets }: LookedThrough,
): Promise<{ readonly desk: DocumentDesk; readonly leaving: LeavingModel }> {
  const now = await modelsToLeave(ctx, input);
  const [leaving] = now.models;
  if (!leaving || !isDeepStrictEqual([leaving.model, now.secrets], [model, secrets]))
    throw new AppError('conflict');
  return { desk: now.desk, leaving };
}

/** Documents that passed the gates, and what a de-identified one must not hold. */
interface ModelsToLeave {
  readonly desk: DocumentDesk;
  readonly models: readonly LeavingModel[];
  /** None for the full profile. */
  readonly secrets: readonly Secret[];
}

/**
 * The gates of everything that leaves, as a file or on paper, but the one that takes long: see `refuseLeaks`. Refusals, for
 * all documents if for one: `protected-identity` while a person with skyddade personuppgifter has had no second look
 * (domain decision 5), and those of `versionOf`.
 */
export async function modelsToLeave(ctx: QueryContext, input: Leaving): Promise<ModelsToLeave> {
  const work = await demandCase(ctx, input.caseId);
  const kinds = [...new Set(input.documentIds)].map((id) => demandKind(work, id));
  const desk = await openDesk(ctx, work);
  await refuseProtected(ctx, { caseId: work.head.id, records: desk.records });
  const ready = await readyState(ctx, work, desk);
  const models: LeavingModel[] = [];
  for (const kind of kinds)
    models.push({ kind, ...(await versionOf(ctx, desk, ready, { kind, ...wantedOf(input) })) });
  const alsoTold = await casesToldIn(
    ctx,
    work.head.id,
    models.flatMap(({ model }) => textsOf(model)),
  );
  if (alsoTold.length > 0)
    await refuseProtected(ctx, { caseId: work.head.id, records: desk.records, alsoTold });
  const secrets = input.profile === 'deidentified' ? await secretsOf(ctx, work.head.id, alsoTold) : [];
  return { desk, models, secrets };
}

/** What similar events tell of is gone past by prose, and by a kept document that told of a case the events no longer do. */
const textsOf = (model: DocumentModel): string[] => textSegments(model).map(({ text }) => text);

const wantedOf = ({ profile, version, mark }: Leaving) => ({ profile, version, mark });

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
