import type { Output } from '../../shared/api/contract.ts';
import { readyMarks } from '../repositories/ready-marks.ts';
import { statedReasons } from '../repositories/stated-reasons.ts';
import type { QueryContext } from './context.ts';

type Passed = Output<'cases.check'>['passed'];

/** The findings passed by when the decision was fixed and in each klarmarkering in force, with reason and name. */
export async function passedFindings(ctx: QueryContext, caseId: string): Promise<Passed> {
  const stated = await statedReasons(ctx.db, caseId);
  const marks = await readyMarks(ctx.db, caseId);
  const inDecision = stated
    .filter(({ kind }) => kind === 'decision-override')
    .map(({ subject, reason, userName, at }) => ({
      code: subject,
      field: null,
      document: null,
      reason,
      by: userName,
      at,
    }));
  const inDocuments = marks.flatMap(({ overrides, documentId, markedByName, markedAt }) =>
    overrides.map((one) => ({ ...one, document: documentId, by: markedByName, at: markedAt })),
  );
  return [...inDecision, ...inDocuments];
}
