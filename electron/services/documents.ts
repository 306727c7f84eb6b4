import type { Input, Output } from '../../shared/api/contract.ts';
import { touchCase } from '../repositories/cases.ts';
import { keptMarks } from '../repositories/kept-documents.ts';
import { readyMarks, revokeReadyMark, type ReadyMark } from '../repositories/ready-marks.ts';
import { AppError } from './app-error.ts';
import { auditOnce } from './audit-once.ts';
import { demandCase, type CaseUnderWork } from './case-access.ts';
import { findingViewOf } from './case-findings.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { demandKind, openDesk } from './document-desk.ts';
import { notAvailable, versionOf } from './document-versions.ts';
import { withStanding } from './findings-pass.ts';
import { blockersOf, hinderingFindings, keepMarked, readyState, type ReadyState } from './documents-ready.ts';

/** Every document of the regime: whether it can be made, what stands in its way, and whether it is klarmarkerad. */
export async function listDocuments(
  ctx: QueryContext,
  input: Input<'documents.list'>,
): Promise<Output<'documents.list'>> {
  const work = await demandCase(ctx, input.caseId);
  const desk = await openDesk(ctx, work);
  const ready = await readyState(ctx, work, desk);
  const basis = { today: ctx.today, author: ctx.user };
  const kept = await keptMarks(ctx.db, work.head.id);
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
      kept: [...(kept.find(({ id }) => id === mark?.id)?.profiles ?? [])],
    };
  });
  return { documents };
}

/** The document as the window draws it, in the version asked for; refusals as `versionOf`. */
export async function previewDocument(
  ctx: MutationContext,
  input: Input<'documents.preview'>,
): Promise<Output<'documents.preview'>> {
  const work = await demandCase(ctx, input.caseId);
  const kind = demandKind(work, input.documentId);
  const desk = await openDesk(ctx, work);
  const { profile, version, mark } = input;
  const ready = await readyState(ctx, work, desk);
  const { model } = await versionOf(ctx, desk, ready, { kind, profile, version, mark });
  auditOnce(ctx, {
    action: 'documents.preview',
    caseId: work.head.id,
    details: { document: kind.id, profile },
  });
  return { model };
}

/**
 * Klarmarkerar a document. Refused with reason `not-available` when it cannot be made for this case, and with `findings`
 * and their list while any stand in its way that are not overridden with a reason, here or from Granskaren, or may not be.
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
  // A second mark would give the document another day than the one it went out with.
  if ((await readyState(ctx, work, desk)).holding.has(kind.id))
    throw new AppError('refused', { reason: 'already-ready' });
  const hindering = hinderingFindings(blockersOf(desk, kind, basis), input.overrides);
  const { left, reasons } = await withStanding(ctx, work.head.id, hindering);
  if (left.length > 0)
    throw new AppError('refused', { reason: 'findings', findings: left.map(findingViewOf) });
  const overrides = [...input.overrides, ...reasons];
  const place = { caseId: work.head.id, documentId: kind.id };
  await revokeReadyMark(ctx.db, { ...place, at: ctx.now });
  const hash = await keepMarked(ctx, desk, {
    kind,
    basis,
    markedAt: ctx.now,
    markedByName: ctx.user.name,
    overrides,
  });
  const passed = overrides.map(({ code, field, reason }) => ({
    code,
    field,
    reasonHash: ctx.auditHash(reason),
  }));
  ctx.audit({
    action: 'documents.markReady',
    caseId: work.head.id,
    afterHash: hash,
    details: { document: kind.id, overrides: passed },
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

async function marksChanged(ctx: MutationContext, { head }: CaseUnderWork): Promise<void> {
  await touchCase(ctx.db, { id: head.id, at: ctx.now });
  ctx.emit({ kind: 'case-changed', caseId: head.id, recordId: null, origin: null });
}
