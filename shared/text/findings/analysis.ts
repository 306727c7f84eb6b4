import type { AnalysisCode } from '../../domain/analysis-rules/codes.ts';
import { actionSentences } from './actions.ts';
import type { AnalysisValues } from './analysis-values.ts';
import { careSentences } from './care.ts';
import { causeSentences } from './causes.ts';
import { courseSentences } from './course.ts';
import type { FindingSentences } from './sentence.ts';

/** The sentences of every shared rule. A code without sentences does not compile. */
export const analysisSentences: Readonly<Record<AnalysisCode, FindingSentences<AnalysisValues>>> = {
  ...courseSentences,
  ...causeSentences,
  ...actionSentences,
  ...careSentences,
};
