import type { DocumentModel, Profile } from '../../shared/documents/blocks.ts';
import { documentOf } from '../../shared/documents/canonical.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { keptDocument } from '../repositories/kept-documents.ts';
import { readyMark, type ReadyMark } from '../repositories/ready-marks.ts';
import { AppError } from './app-error.ts';
import { findingViewOf } from './case-findings.ts';
import type { QueryContext } from './context.ts';
import { finishedModelOf, modelOf, refuseProfile, type DocumentDesk } from './document-desk.ts';
import type { ReadyState } from './documents-ready.ts';

/** Which version of a document is asked for. */
export interface VersionWanted {
  readonly kind: DocumentKind;
  readonly profile: Profile;
  /** Absent: the kept one while its mark holds, else the case as it now stands. */
  readonly version?: 'kept' | 'current' | undefined;
  /** A klarmarkering whose kept version is asked for, in force or not. */
  readonly mark?: number | undefined;
}

export interface DocumentVersion {
  readonly model: DocumentModel;
  /** Local date that its file name carries: the day of the mark, or today for a draft. */
  readonly date: string;
  /** The klarmarkering it is under; null for a draft. */
  readonly markId: number | null;
}

/**
 * A document as it was klarmarkerat, or as the case now stands. What was kept is to be had also when the case no longer
 * allows the document. Refusals: `not-found` for a mark of something else, and `refused` with reason `not-available`,
 * `not-ready` where there is no mark, or `not-kept` for a mark from before documents were kept that no longer holds.
 */
export async function versionOf(
  ctx: QueryContext,
  desk: DocumentDesk,
  ready: ReadyState,
  wanted: VersionWanted,
): Promise<DocumentVersion> {
  const { kind } = wanted;
  refuseProfile(kind, wanted.profile);
  if (wanted.mark !== undefined)
    return keptVersion(ctx, desk, ready, { ...wanted, mark: await demandMark(ctx, desk, wanted) });
  if (wanted.version !== 'kept') {
    const refusal = kind.refusal(desk.facts);
    if (refusal) throw notAvailable(refusal);
  }
  const mark = ready.marks.get(kind.id);
  const holds = ready.holding.has(kind.id);
  if (mark && (wanted.version ?? (holds ? 'kept' : 'current')) === 'kept')
    return keptVersion(ctx, desk, ready, { ...wanted, mark });
  if (wanted.version === 'kept') throw new AppError('refused', { reason: 'not-ready' });
  return mark && holds ? marked(desk, ready, wanted, mark) : draft(ctx, desk, wanted);
}

/** The refusal of a document that the case cannot have, with what says why. */
export function notAvailable(refusal: Finding): AppError {
  return new AppError('refused', { reason: 'not-available', findings: [findingViewOf(refusal)] });
}

async function keptVersion(
  ctx: QueryContext,
  desk: DocumentDesk,
  ready: ReadyState,
  wanted: Omit<VersionWanted, 'mark'> & { readonly mark: ReadyMark },
): Promise<DocumentVersion> {
  const { mark, profile } = wanted;
  const kept = await keptDocument(ctx.db, { markId: mark.id, profile });
  if (kept !== undefined) return { model: documentOf(kept), date: mark.markedOn, markId: mark.id };
  if (ready.holding.get(mark.documentId)?.id === mark.id) return marked(desk, ready, wanted, mark);
  throw new AppError('refused', { reason: 'not-kept' });
}

/** Unchanged since its mark: what the case says is what was marked. */
function marked(
  desk: DocumentDesk,
  ready: ReadyState,
  { kind, profile }: Pick<VersionWanted, 'kind' | 'profile'>,
  mark: ReadyMark,
): DocumentVersion {
  const model = finishedModelOf(desk, kind, { profile, basis: ready.basisOf(mark) });
  return { model, date: mark.markedOn, markId: mark.id };
}

function draft(ctx: QueryContext, desk: DocumentDesk, { kind, profile }: VersionWanted): DocumentVersion {
  const basis = { today: ctx.today, author: ctx.user };
  return { model: modelOf(desk, kind, { profile, basis, draft: true }), date: ctx.today, markId: null };
}

async function demandMark(ctx: QueryContext, { work }: DocumentDesk, wanted: VersionWanted) {
  const mark = await readyMark(ctx.db, { caseId: work.head.id, id: wanted.mark ?? 0 });
  if (mark?.documentId !== wanted.kind.id) throw new AppError('not-found', { kind: 'ready-mark' });
  return mark;
}
