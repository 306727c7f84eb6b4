import { isBlank } from '../blank.ts';
import { required, when, whenOf } from '../remark.ts';
import type { AnalysisAnswers, AnalysisFacts } from './analysis-facts.ts';
import type { AnalysisRemark, AnalysisRule } from './rule.ts';

/**
 * K18: whether something similar happened before, what and why again, where and how far back it was looked for, and whether
 * it can happen once more. SOSFS 2011:5 5 kap. and the method of event analysis (secondary, checked 2026-11-22). Earlier
 * events recorded with reference, period and source tell what, where and how far back; why again is still a conclusion.
 */
export const similarEventRules: AnalysisRule = (facts) => [
  ...similarRemarks(facts),
  ...facts.similarEvents.flatMap((one) => {
    const missing = parts.find((part) => isBlank(one[part]));
    return missing ? whenOf(true, 'K18j', 'similarEvents', one, missing) : [];
  }),
  ...recurrenceRemarks(facts.analysis),
];

/** What a record of an earlier event needs to stand for the answers. */
const parts = ['reference', 'period', 'source'] as const;

function similarRemarks({ analysis, similarEvents }: AnalysisFacts): readonly AnalysisRemark[] {
  const { similarBefore: answer, similarWhat, similarWhyAgain } = analysis;
  if (answer === undefined) return required('K18', 'analysis.similarBefore', answer);
  const isTold = similarEvents.some((one) => parts.every((part) => !isBlank(one[part])));
  const found = answer === 'ja';
  if (!found && similarEvents.length > 0) return when(true, 'K18i', 'analysis.similarBefore');
  if (answer === 'ej-kontrollerat') return when(true, 'K18f', 'analysis.similarBefore');
  return [
    ...when(found && !isTold && isBlank(similarWhat), 'K18b', 'analysis.similarWhat'),
    ...when(found && isBlank(similarWhyAgain), 'K18c', 'analysis.similarWhyAgain'),
    ...when(!isTold && isBlank(analysis.similarPeriod), 'K18d', 'analysis.similarPeriod'),
    ...when(!isTold && isBlank(analysis.similarSource), 'K18e', 'analysis.similarSource'),
  ];
}

function recurrenceRemarks({ canRecur, canRecurReasons }: AnalysisAnswers): readonly AnalysisRemark[] {
  if (canRecur === undefined) return required('K18g', 'analysis.canRecur', canRecur);
  return required('K18h', 'analysis.canRecurReasons', canRecurReasons);
}
