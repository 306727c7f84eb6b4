import { required, whenOf } from '../../../domain/remark.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Rule } from './remark.ts';

/**
 * What the analysis tells besides the shared rules: what else emerged. SOSFS 2011:5 5 kap. (secondary, checked
 * 2026-11-22).
 */
export const otherFindingsRules: Rule = ({ analysis }) =>
  required('S253', 'analysis.otherFindings', analysis.otherFindings);

/**
 * Lex Sarah is for services under SoL and LSS: SoL 1 kap. 2 §. What failed in health care, and could have harmed a patient,
 * is investigated by the care provider: PSL 3 kap. 3 § (both read in the acts, checked 2026-11-22). That MAS or MAR has been
 * told is enough here, be it among the other duties or as a hand-over with its date.
 */
export const healthCareRules: Rule = (facts) =>
  facts.deviations.flatMap((deviation) =>
    whenOf(
      deviation.acts?.includes('HSL') === true && !isHandedToCare(facts),
      'S254',
      'deviations',
      deviation,
      'acts',
    ),
  );

function isHandedToCare({ parallelDuties, handover }: LexSarahFacts): boolean {
  const isHandedOver = handover.to?.includes('mas') === true && handover.on !== undefined;
  return parallelDuties.mas?.answer === 'yes' || isHandedOver;
}
