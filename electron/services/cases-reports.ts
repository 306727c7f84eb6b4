import type { Input, Output } from '../../shared/api/contract.ts';
import { closeAsJoined, touchCase } from '../repositories/cases.ts';
import { dropLinksOf } from '../repositories/links.ts';
import { lastPosition, nextLabelNumber, positionGap } from '../repositories/record-order.ts';
import { giveRecord, recordHeads, type RecordHead } from '../repositories/records.ts';
import { giveIndexedTexts } from '../repositories/search-index.ts';
import { AppError } from './app-error.ts';
import { demandCase, demandPart, type CaseUnderWork } from './case-access.ts';
import { freshSummary, recordChanged } from './case-change.ts';
import { loadContent, storedRecords } from './case-content.ts';
import { createCase } from './cases-create.ts';
import type { MutationContext } from './context.ts';
import { insertNext } from './records-add.ts';

/** The collection that reports stand in, in every regime that has any (domain decision 5). */
const collection = 'reports';

/**
 * Moves reports to another case about the same event; each keeps its text, reporter and dates and takes a label of its
 * new case. A case that has no report left is closed with a note of where they went. Refusals: `not-found`, `frozen` when
 * either decision is fixed, and `refused` with reason `same-case`, `other-regime` or `joined`.
 */
export async function joinReports(
  ctx: MutationContext,
  input: Input<'cases.joinReports'>,
): Promise<Output<'cases.joinReports'>> {
  if (input.fromCaseId === input.toCaseId) throw new AppError('refused', { reason: 'same-case' });
  const from = await openForReports(ctx, input.fromCaseId);
  const to = await openForReports(ctx, input.toCaseId);
  if (from.regime !== to.regime) throw new AppError('refused', { reason: 'other-regime' });
  const { chosen, others } = await chosenReports(ctx, from, input.reportIds);
  await moveReports(ctx, to, chosen);
  const records = chosen.map(({ id }) => id);
  const note = (other: CaseUnderWork) => ({ reports: chosen.length, records, otherCase: other.head.id });
  ctx.audit({ action: 'reports.join', caseId: from.head.id, details: { ...note(to), direction: 'from' } });
  ctx.audit({ action: 'reports.join', caseId: to.head.id, details: { ...note(from), direction: 'to' } });
  await recordChanged(ctx, from, { part: collection, recordId: null });
  await recordChanged(ctx, to, { part: collection, recordId: null });
  if (others.length === 0)
    await closeAsJoined(ctx.db, { id: from.head.id, joinedTo: to.head.id, on: ctx.today });
  return {};
}

/**
 * Makes a new case of some of a case's reports. With `copy` they also stay where they are: one report may concern two
 * events. Refused with reason `no-report-left` when a move would empty the case.
 */
export async function splitReports(
  ctx: MutationContext,
  input: Input<'cases.splitReports'>,
): Promise<Output<'cases.splitReports'>> {
  const from = await openForReports(ctx, input.caseId);
  const { chosen, others } = await chosenReports(ctx, from, input.reportIds);
  if (!input.copy && others.length === 0) throw new AppError('refused', { reason: 'no-report-left' });
  const created = await createCase(ctx, { regime: from.regime.id, values: {} });
  const to = await demandCase(ctx, created.id);
  if (input.copy) await copyReports(ctx, from, to, chosen);
  else await moveReports(ctx, to, chosen);
  const records = chosen.map(({ id }) => id);
  const details = { reports: chosen.length, records, otherCase: to.head.id, copy: input.copy };
  ctx.audit({ action: 'reports.split', caseId: from.head.id, details });
  await recordChanged(ctx, from, { part: collection, recordId: null });
  await touchCase(ctx.db, { id: to.head.id, at: ctx.now, summary: await freshSummary(ctx.db, to) });
  return created;
}

async function openForReports(ctx: MutationContext, caseId: string): Promise<CaseUnderWork> {
  const work = await demandCase(ctx, caseId);
  const { decidedAt, joinedTo } = work.head;
  if (decidedAt !== null) throw new AppError('frozen', { part: collection, decidedAt });
  if (joinedTo !== null) throw new AppError('refused', { reason: 'joined', caseId: joinedTo });
  return work;
}

async function chosenReports(ctx: MutationContext, { head }: CaseUnderWork, ids: readonly string[]) {
  const reports = await recordHeads(ctx.db, { caseId: head.id, parts: [collection] });
  const chosen = reports.filter((report) => ids.includes(report.id));
  if (chosen.length !== new Set(ids).size) throw new AppError('not-found', { kind: 'record' });
  return { chosen, others: reports.filter((report) => !ids.includes(report.id)) };
}

async function moveReports(
  ctx: MutationContext,
  to: CaseUnderWork,
  reports: readonly RecordHead[],
): Promise<void> {
  const part = demandReports(to);
  const place = { caseId: to.head.id, part: collection };
  for (const { id } of reports) {
    const number = await nextLabelNumber(ctx.db, { caseId: to.head.id, prefix: part.prefix });
    const position = (await lastPosition(ctx.db, place)) + positionGap;
    // A link would otherwise lead from one case into another.
    await dropLinksOf(ctx.db, id);
    await giveRecord(ctx.db, { id, caseId: to.head.id, label: `${part.prefix}${number}`, position });
    await giveIndexedTexts(ctx.db, { recordId: id, caseId: to.head.id });
  }
}

async function copyReports(
  ctx: MutationContext,
  from: CaseUnderWork,
  to: CaseUnderWork,
  reports: readonly RecordHead[],
): Promise<void> {
  const part = demandReports(to);
  for (const { id } of reports) {
    const content = await loadContent(ctx.db, { recordId: id }, { names: true });
    const [record] = storedRecords(from.regime.parts, content);
    const fields = Object.entries(record?.fields ?? {}).filter(
      ([name]) => part.fields[name]?.kind !== 'links',
    );
    await insertNext(ctx, to, { partName: collection, part, fields: Object.fromEntries(fields) });
  }
}

function demandReports({ regime }: CaseUnderWork) {
  const part = demandPart(regime, collection);
  if (part.kind === 'section') throw new AppError('bad-input', { part: collection });
  return part;
}
