import type { Input, Output } from '../../shared/api/contract.ts';
import { casePage, countCases } from '../repositories/case-list.ts';
import { caseByReference } from '../repositories/cases.ts';
import { recordHead } from '../repositories/records.ts';
import { searchTexts } from '../repositories/search-index.ts';
import { AppError } from './app-error.ts';
import { auditOnce } from './audit-once.ts';
import { demandCase, recordUnderWork } from './case-access.ts';
import { loadContent, recordViews } from './case-content.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { demandView } from './records-add.ts';

/** One page of the register, and how many cases the filters let through. */
export async function listCases(
  ctx: QueryContext,
  input: Input<'cases.list'>,
): Promise<Output<'cases.list'>> {
  return { rows: await casePage(ctx.db, input), total: await countCases(ctx.db, input) };
}

/** Full-text search; names of the key table are not in the index. */
export async function searchCases(
  ctx: QueryContext,
  input: Input<'cases.search'>,
): Promise<Output<'cases.search'>> {
  return { hits: await searchTexts(ctx.db, input) };
}

/** The case that goes by a diary number or an internal reference. */
export async function findCase(ctx: QueryContext, input: Input<'cases.find'>): Promise<Output<'cases.find'>> {
  const found = await caseByReference(ctx.db, input.reference.trim());
  if (!found) throw new AppError('not-found', { kind: 'case' });
  return { id: found.id };
}

/** Notes in the log that the user has opened the case: once for each user, case and unlock. */
export async function openCase(
  ctx: MutationContext,
  input: Input<'cases.open'>,
): Promise<Output<'cases.open'>> {
  const { head } = await demandCase(ctx, input.caseId);
  auditOnce(ctx, { action: 'cases.open', caseId: head.id });
  return {};
}

/** The whole case in one statement for each table. Names and numbers of the key table are only said to be kept. */
export async function getCase(ctx: QueryContext, input: Input<'cases.get'>): Promise<Output<'cases.get'>> {
  const { head, regime } = await demandCase(ctx, input.caseId);
  const content = await loadContent(ctx.db, { caseId: head.id }, { names: false });
  return {
    id: head.id,
    regime: head.regime,
    internalReference: head.internalReference,
    createdAt: head.createdAt,
    decidedAt: head.decidedAt,
    records: recordViews(regime.parts, content),
  };
}

/** One record, or null when it has been removed or never was. */
export async function getRecord(
  ctx: QueryContext,
  input: Input<'cases.record'>,
): Promise<Output<'cases.record'>> {
  const head = await recordHead(ctx.db, input.recordId);
  if (!head || head.removed) return { record: null };
  return { record: await demandView(ctx, await recordUnderWork(ctx, head), head.id) };
}
