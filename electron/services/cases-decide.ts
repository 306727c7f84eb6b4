import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { overrideSubject } from '../../shared/domain/override-subject.ts';
import { setDecidedAt, touchCase } from '../repositories/cases.ts';
import { insertStatedReason } from '../repositories/stated-reasons.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import { findingsOf, findingViewOf, loadFacts } from './case-findings.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { decisionBlockers, lockedWithDecision } from './decision-hinders.ts';
import { findingsAbout } from './document-desk.ts';
import { withStanding } from './findings-pass.ts';
import { passedFindings } from './reasons-gone-past.ts';

/** What a reviewer would ask of the case as it stands, and what somebody has gone past. */
export async function checkCase(
  ctx: QueryContext,
  input: Input<'cases.check'>,
): Promise<Output<'cases.check'>> {
  const work = await demandCase(ctx, input.caseId);
  const facts = await loadFacts(ctx, work, { names: true });
  const findings = await findingsOf(ctx, work.regime, facts);
  const passed = await passedFindings(ctx, work.head.id, findings);
  return { findings: findings.map(findingViewOf), passed };
}

/**
 * Fixes the decision: from now on its basis changes by rättelse alone. Refused with reason `findings` and the list while
 * findings stand in the decision's way that are not overridden, here or from Granskaren, or may not be; with `already-fixed` the second time.
 */
export async function fixDecision(
  ctx: MutationContext,
  input: Input<'cases.fixDecision'>,
): Promise<Output<'cases.fixDecision'>> {
  const work = await demandCase(ctx, input.caseId);
  const caseId = work.head.id;
  if (work.head.decidedAt !== null) throw new AppError('refused', { reason: 'already-fixed' });
  const { facts, document, blockers } = await decisionBlockers(ctx, work);
  const isOverridden = (finding: { readonly code: string; readonly field: string }): boolean =>
    input.overrides.some(
      ({ code, field }) => code === finding.code && (field ?? finding.field) === finding.field,
    );
  const hindering = blockers.filter((finding) => !finding.overridable || !isOverridden(finding));
  const { left, reasons } = await withStanding(ctx, caseId, hindering);
  if (left.length > 0)
    throw new AppError('refused', { reason: 'findings', findings: left.map(findingViewOf) });
  const overrides = [...input.overrides, ...reasons];
  for (const { reason, ...finding } of overrides) {
    const subject = overrideSubject(finding);
    const stated = { caseId, recordId: null, kind: 'decision-override' as const, subject, reason };
    await insertStatedReason(ctx.db, { ...stated, at: ctx.now, by: ctx.user.id });
  }
  await setDecidedAt(ctx.db, { id: caseId, at: ctx.now });
  await touchCase(ctx.db, { id: caseId, at: ctx.now });
  ctx.audit({
    action: 'decision.fix',
    caseId,
    afterHash: ctx.auditHash(canonicalValue(facts)),
    details: {
      document,
      overrides: overrides.map(({ code, reason }) => ({ code, reasonHash: ctx.auditHash(reason) })),
    },
  });
  ctx.emit({ kind: 'case-changed', caseId, recordId: null, origin: null });
  ctx.emit({ kind: 'cases-changed' });
  return { decidedAt: ctx.now };
}

/** Before the decision is fixed: the gaps in its document, and what else it would lock that other documents need. */
export async function beforeFixing(
  ctx: QueryContext,
  input: Input<'cases.beforeFixing'>,
): Promise<Output<'cases.beforeFixing'>> {
  const { desk, document, blockers } = await decisionBlockers(ctx, await demandCase(ctx, input.caseId));
  const known = new Set(findingsAbout(desk, document));
  return {
    gaps: blockers.filter((finding) => !known.has(finding)).map(findingViewOf),
    locked: (await lockedWithDecision(ctx, desk)).map(findingViewOf),
  };
}
