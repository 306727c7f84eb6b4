import type { Input, Output } from '../../shared/api/contract.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { touchCase } from '../repositories/cases.ts';
import { insertReadyMark, readyMarks, revokeReadyMark, type ReadyMark } from '../repositories/ready-marks.ts';
import { AppError } from './app-error.ts';
import { auditOnce } from './audit-once.ts';
import { demandCase, type CaseUnderWork } from './case-access.ts';
import { findingViewOf } from './case-findings.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { demandKind, modelOf, openDesk } from './document-desk.ts';
import { basisHash, blockersOf, hinderingFindings, readyState, type ReadyState } from './documents-ready.ts';

/** Every document of the regime: whether it can be made, what stands in its way, and whether it is klarmarkerad. */
export async function listDocuments(
  ctx: QueryContext,
  input: Input<'documents.list'>,
): Promise<Output<'documents.list'>> {
  const work = await demandCase(ctx, input.caseId);
  const desk = await openDesk(ctx, work);
  const ready = await readyState(ctx, work, desk);
  const basis = { today: ctx.today, author: ctx.user };
  const documents = work.regime.documents.map((kind) => {
    const refusal = kind.refusal(desk.facts);
    const mark = ready.marks.get(kind.id);
    const holds = ready.holding.has(kind.id);
    const state = refusal ? ('refused' as const) : holds ? ('ready' as const) : ('draft' as const);
    return {
      id: kind.id,
      state,
      refusal: refusal ? findingViewOf(refusal) : null,
      blockers: refusal ? [] : blockersOf(desk, kind, basis).map(findingViewOf),
      markedAt: mark?.markedAt ?? null,
      markedBy: mark?.markedByName ?? null,
      markedByTitle: mark ? titleOf(ready, mark) : null,
      changedSince: mark !== undefined && !holds,
    };
  });
  return { documents };
}

/** The document as the window draws it. A klarmarkerad one keeps the date and the hand it was marked under. */
export async function previewDocument(
  ctx: MutationContext,
  input: Input<'documents.preview'>,
): Promise<Output<'documents.preview'>> {
  const work = await demandCase(ctx, input.caseId);
  const kind = demandKind(work, input.documentId);
  const desk = await openDesk(ctx, work);
  const refusal = kind.refusal(desk.facts);
  if (refusal) throw notAvailable(refusal);
  const { profile } = input;
  auditOnce(ctx, {
    action: 'documents.preview',
    caseId: work.head.id,
    details: { document: kind.id, profile },
  });
  const ready = await readyState(ctx, work, desk);
  const mark = ready.holding.get(kind.id);
  const basis = mark ? ready.basisOf(mark) : { today: ctx.today, author: ctx.user };
  return { model: modelOf(desk, kind, { profile, basis, draft: mark === undefined }) };
}

/**
 * Klarmarkerar a document. Refused with reason `not-available` when it cannot be made for this case, and with `findings`
 * and their list while any stand in its way that are not overridden with a reason, or may not be.
 */
export async function markDocumentReady(
  ctx: MutationContext,
  input: Input<'documents.markReady'>,
): Promise<Output<'documents.markReady'>> {
  const work = await demandCase(ctx, input.caseId);
  const kind = demandKind(work, input.documentId);
  const desk = await openDesk(ctx, work);
  const refusal = kind.refusal(desk.facts);
  if (refusal) throw notAvailable(refusal);
  const basis = { today: ctx.today, author: ctx.user };
  const hindering = hinderingFindings(blockersOf(desk, kind, basis), input.overrides);
  if (hindering.length > 0)
    throw new AppError('refused', { reason: 'findings', findings: hindering.map(findingViewOf) });
  const place = { caseId: work.head.id, documentId: kind.id };
  const hash = basisHash(ctx, desk, kind, basis);
  await revokeReadyMark(ctx.db, { ...place, at: ctx.now });
  await insertReadyMark(ctx.db, {
    ...place,
    markedAt: ctx.now,
    markedBy: ctx.user.id,
    markedByName: ctx.user.name,
    markedOn: ctx.today,
    basisHash: hash,
    overrides: input.overrides,
  });
  const overrides = input.overrides.map(({ code, field, reason }) => ({
    code,
    field,
    reasonHash: ctx.hash(reason),
  }));
  ctx.audit({
    action: 'documents.markReady',
    caseId: work.head.id,
    afterHash: hash,
    details: { document: kind.id, overrides },
  });
  await marksChanged(ctx, work);
  return { markedAt: ctx.now };
}

/** Takes a klarmarkering back. Refused with reason `not-ready` when there is none. */
export async function revokeDocumentReady(
  ctx: MutationContext,
  input: Input<'documents.revokeReady'>,
): Promise<Output<'documents.revokeReady'>> {
  const work = await demandCase(ctx, input.caseId);
  const kind = demandKind(work, input.documentId);
  const marks = await readyMarks(ctx.db, work.head.id);
  if (!marks.some((mark) => mark.documentId === kind.id))
    throw new AppError('refused', { reason: 'not-ready' });
  await revokeReadyMark(ctx.db, { caseId: work.head.id, documentId: kind.id, at: ctx.now });
  ctx.audit({ action: 'documents.revokeReady', caseId: work.head.id, details: { document: kind.id } });
  await marksChanged(ctx, work);
  return {};
}

/** The title of whoever marked it; none for a mark that came with a case file, whose hand this register does not know. */
function titleOf(ready: ReadyState, mark: ReadyMark): string | null {
  const { name, title } = ready.basisOf(mark).author;
  return name === mark.markedByName && title !== '' ? title : null;
}

export function notAvailable(refusal: Finding): AppError {
  return new AppError('refused', { reason: 'not-available', findings: [findingViewOf(refusal)] });
}

async function marksChanged(ctx: MutationContext, { head }: CaseUnderWork): Promise<void> {
  await touchCase(ctx.db, { id: head.id, at: ctx.now });
  ctx.emit({ kind: 'case-changed', caseId: head.id, recordId: null, origin: null });
}
