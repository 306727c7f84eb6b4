import { assembleFacts } from '../../shared/domain/facts.ts';
import type { CaseSummary, Regime } from '../../shared/regimes/regime.ts';
import { otherCaseGoingBy, touchCase, type CaseHead } from '../repositories/cases.ts';
import type { ReadDb } from '../repositories/db.ts';
import { AppError } from './app-error.ts';
import type { CaseUnderWork } from './case-access.ts';
import { loadSummaryContent, storedRecords } from './case-content.ts';
import type { MutationContext } from './context.ts';
import { endPassesGoneBy } from './passes-gone-by.ts';

/**
 * What follows every change of a record: the case is marked as changed and windows are told. The register's columns are
 * made anew only when the part is one that they are made of, and then from those parts alone, so that a save costs the
 * same in a large case as in a small one; where findings have been passed by, the rules are asked too (`endPassesGoneBy`).
 */
export async function recordChanged(
  ctx: MutationContext,
  work: CaseUnderWork,
  change: { readonly part: string; readonly recordId: string | null },
): Promise<void> {
  const { head, regime } = work;
  const touchesSummary = regime.summaryParts.includes(change.part);
  const summary = touchesSummary ? await freshSummary(ctx.db, work) : undefined;
  await touchCase(ctx.db, { id: head.id, at: ctx.now, summary });
  ctx.emit({ kind: 'case-changed', caseId: head.id, recordId: change.recordId, origin: null });
  if (touchesSummary) ctx.emit({ kind: 'cases-changed' });
  await endPassesGoneBy(ctx, work);
}

/** The summary of the case as it now stands. Refuses a diary number that another case goes by. */
export async function freshSummary(db: ReadDb, { head, regime }: CaseUnderWork): Promise<CaseSummary> {
  const content = await loadSummaryContent(db, { caseId: head.id, parts: regime.summaryParts });
  const facts = assembleFacts(regime.parts, storedRecords(regime.parts, content));
  const summary = summaryOf(regime, facts);
  if (summary.diaryNumber !== null && summary.diaryNumber !== head.diaryNumber)
    await refuseTakenDiaryNumber(db, summary.diaryNumber, head.id);
  return head.joinedTo === null ? summary : keptClosed(summary, head);
}

/** A blank diary number is none. */
export function summaryOf(regime: Regime, facts: Parameters<Regime['summarise']>[0]): CaseSummary {
  const summary = regime.summarise(facts);
  const diaryNumber = summary.diaryNumber?.trim() ?? '';
  return { ...summary, diaryNumber: diaryNumber === '' ? null : diaryNumber };
}

/** Refuses a number that another case goes by, as diary number or internal reference: `already-exists`. */
export async function refuseTakenDiaryNumber(
  db: ReadDb,
  diaryNumber: string,
  caseId: string | null,
): Promise<void> {
  const other = await otherCaseGoingBy(db, { reference: diaryNumber, than: caseId });
  if (other) throw new AppError('already-exists', { field: 'diaryNumber', caseId: other.id });
}

/** A case that was emptied by joining stays closed whatever its own dates say. */
function keptClosed(summary: CaseSummary, head: CaseHead): CaseSummary {
  return {
    ...summary,
    stage: 'avslutad',
    closedOn: head.closedOn ?? summary.closedOn,
    nextDate: null,
    nextDateKind: null,
  };
}
