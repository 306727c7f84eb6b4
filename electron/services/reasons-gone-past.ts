import type { Output } from '../../shared/api/contract.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { readOverrideSubject } from '../../shared/domain/override-subject.ts';
import { readyMarks } from '../repositories/ready-marks.ts';
import { statedReasons } from '../repositories/stated-reasons.ts';
import type { QueryContext } from './context.ts';
import { standingPasses } from './findings-pass.ts';

type Passed = Output<'cases.check'>['passed'];

/**
 * Findings passed by, with reason and name: those of `findings` that were so from Granskaren, and all that were so when the
 * decision was fixed and in each klarmarkering in force.
 */
export async function passedFindings(
  ctx: QueryContext,
  caseId: string,
  findings: readonly Finding[],
): Promise<Passed> {
  const passOf = await standingPasses(ctx, caseId);
  const inReviewer = findings.flatMap((finding) => {
    const pass = passOf(finding);
    if (!pass) return [];
    const { code, field, reason, by, at } = pass;
    const values = { ...pass.values };
    return [{ code, field, values, from: 'reviewer' as const, document: null, reason, by, at }];
  });
  const stated = await statedReasons(ctx.db, caseId);
  const marks = await readyMarks(ctx.db, caseId);
  const inDecision = stated
    .filter(({ kind }) => kind === 'decision-override')
    .map(({ subject, reason, userName, at }) => ({
      ...readOverrideSubject(subject),
      values: null,
      from: 'decision' as const,
      document: null,
      reason,
      by: userName,
      at,
    }));
  const inDocuments = marks.flatMap(({ overrides, documentId, markedByName, markedAt }) =>
    overrides.map((one) => ({
      ...one,
      values: null,
      from: 'document' as const,
      document: documentId,
      by: markedByName,
      at: markedAt,
    })),
  );
  return [...inReviewer, ...inDecision, ...inDocuments];
}
