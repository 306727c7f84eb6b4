import { findingKey } from '../../shared/domain/passed-findings.ts';
import { passesInForce, revokePass } from '../repositories/stored-passes.ts';
import type { CaseUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';
import { openDesk } from './document-desk.ts';

/**
 * Ends the passes of findings that are asked no more now that the case has changed: a reason is for what it was given for,
 * and is asked for anew should the finding come back. The pass of a record that has been taken out stays: it comes back with
 * it, and that of a finding which the decision's own document asks without what has come since. Costs the rules of the whole case, and only where something has been passed by.
 */
export async function endPassesGoneBy(ctx: MutationContext, work: CaseUnderWork): Promise<void> {
  const caseId = work.head.id;
  const passes = await passesInForce(ctx.db, caseId);
  if (passes.length === 0) return;
  const { findings, basisFindings } = await openDesk(ctx, work);
  const asked = new Set([...findings, ...basisFindings].map(findingKey));
  for (const pass of passes) {
    if (asked.has(findingKey(pass))) continue;
    await revokePass(ctx.db, { id: pass.id, at: ctx.now, by: ctx.user.id });
    const { code, field, recordId } = pass;
    ctx.audit({ action: 'finding.answered', caseId, recordId, details: { code, field } });
  }
}
