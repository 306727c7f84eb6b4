import { z } from 'zod';
import { mutation, query } from './procedure.ts';

const caseId = z.string().min(1).max(64);
const values = z.record(z.string().max(60), z.union([z.string().max(2000), z.number()]));
/** One finding: its code, its place, and the values it is told with. */
const finding = { code: z.string().min(1).max(20), field: z.string().min(1).max(200), values };

export const findings = {
  /**
   * What has been passed by from Granskaren and not been taken up again, whether it would be asked now or not. What a change
   * of the case answers is not passed by any more: should it be asked again, it is anew.
   */
  'findings.passed': query(
    z.object({ caseId }),
    z.object({
      passed: z.array(
        z.object({
          ...finding,
          reason: z.string(),
          by: z.string(),
          at: z.string(),
          /** The record, or the section's field, has been written in since. */
          isTextChanged: z.boolean(),
        }),
      ),
    }),
  ),
  /**
   * Passes a finding by with a reason and the user's name. It is no gate of its own: klarmarkering and the decision take
   * the reason as if it were given there. Refused where the rule does not allow it, or nothing of the kind is asked.
   */
  'findings.pass': mutation(
    z.object({ caseId, ...finding, reason: z.string().trim().min(1).max(2000) }),
    z.object({}),
  ),
  /** Asks it again. */
  'findings.takeUp': mutation(z.object({ caseId, ...finding }), z.object({})),
};
