import type { Input, Output } from '../../shared/api/contract.ts';
import { readOverrideSubject } from '../../shared/domain/override-subject.ts';
import { caseHead } from '../repositories/cases.ts';
import { keptMarks } from '../repositories/kept-documents.ts';
import { removedRecords } from '../repositories/taken-out.ts';
import { statedReasons } from '../repositories/stated-reasons.ts';
import { demandCase, type CaseUnderWork } from './case-access.ts';
import { findingViewOf } from './case-findings.ts';
import type { QueryContext } from './context.ts';
import { decisionBlockers } from './decision-hinders.ts';

/** Where the reports went if the case was emptied by joining, every reason stated in it, what has been taken out, and what is klarmarkerat. */
export async function getCaseHistory(
  ctx: QueryContext,
  input: Input<'cases.history'>,
): Promise<Output<'cases.history'>> {
  const work = await demandCase(ctx, input.caseId);
  const { head } = work;
  const other = head.joinedTo === null ? undefined : await caseHead(ctx.db, head.joinedTo);
  return {
    joinedTo: other ? { id: other.id, reference: other.diaryNumber ?? other.internalReference } : null,
    reasons: await reasonsOf(ctx, work),
    removed: await removedRecords(ctx.db, head.id),
    kept: (await keptMarks(ctx.db, head.id)).map((mark) => ({ ...mark, profiles: [...mark.profiles] })),
  };
}

/** The rules are run only where the decision was fixed in spite of what they find. */
async function reasonsOf(
  ctx: QueryContext,
  work: CaseUnderWork,
): Promise<Output<'cases.history'>['reasons']> {
  const stated = await statedReasons(ctx.db, work.head.id);
  const isOverride = ({ kind }: (typeof stated)[number]): boolean => kind === 'decision-override';
  const blockers = stated.some(isOverride) ? (await decisionBlockers(ctx, work)).blockers : [];
  return stated.map((one) => {
    if (!isOverride(one)) return { ...one, place: null, findings: [] };
    const { code, field } = readOverrideSubject(one.subject);
    const meant = blockers.filter((each) => each.code === code && (field ?? each.field) === each.field);
    return { ...one, subject: code, place: field, findings: meant.map(findingViewOf) };
  });
}
