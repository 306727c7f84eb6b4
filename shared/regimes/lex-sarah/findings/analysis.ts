import type { LexSarahFacts } from '../parts.ts';
import { isBlank, required, when, type Remark, type Rule } from './remark.ts';

/**
 * What the analysis answers as a whole (K18): whether something similar happened before and then why again, whether it
 * could happen again, and what else emerged. SOSFS 2011:5 5 kap. (secondary, checked 2026-11-22). Period and source of
 * the search are the method of event analysis.
 */
export const analysisRules: Rule = ({ analysis }) => [
  ...similarRemarks(analysis),
  ...required('S251', 'analysis.canRecur', analysis.canRecur),
  ...when(
    analysis.canRecur !== undefined && isBlank(analysis.canRecurReasons),
    'S252',
    'analysis.canRecurReasons',
  ),
  ...required('S253', 'analysis.otherFindings', analysis.otherFindings),
];

function similarRemarks(analysis: LexSarahFacts['analysis']): readonly Remark[] {
  const answer = analysis.similarBefore;
  if (answer === undefined) return required('K18', 'analysis.similarBefore', answer);
  if (answer === 'ej-kontrollerat') return when(true, 'K18f', 'analysis.similarBefore');
  return [
    ...when(answer === 'ja' && isBlank(analysis.similarWhat), 'K18b', 'analysis.similarWhat'),
    ...when(answer === 'ja' && isBlank(analysis.similarWhyAgain), 'K18c', 'analysis.similarWhyAgain'),
    ...required('K18d', 'analysis.similarPeriod', analysis.similarPeriod),
    ...required('K18e', 'analysis.similarSource', analysis.similarSource),
  ];
}
