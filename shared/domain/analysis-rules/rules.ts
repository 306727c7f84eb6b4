import type { AnyFacts } from '../facts.ts';
import type { Parts } from '../section.ts';
import { actionStrength } from './action-strength.ts';
import { actionRules } from './actions.ts';
import type { AnalysisFacts } from './analysis-facts.ts';
import { areaRules } from './areas.ts';
import { barrierRules } from './barriers.ts';
import { blameIn } from './blame.ts';
import { brokenLinksIn } from './broken-links.ts';
import { causalSentence } from './causal-sentence.ts';
import { causeLinks } from './cause-links.ts';
import { causePaths } from './cause-paths.ts';
import { causeRules } from './causes.ts';
import { causelessActions, coverage } from './coverage.ts';
import { courseOfEvents } from './course-of-events.ts';
import type { DatePair } from './date-pairs.ts';
import { dateLogicIn } from './dates.ts';
import { deviationRules } from './deviations.ts';
import { eventNorms } from './event-norms.ts';
import { eventOrder } from './event-order.ts';
import { levelRules } from './levels.ts';
import type { AnalysisContext, AnalysisRemark, AnalysisRule } from './rule.ts';
import { shallowCauses } from './shallow-causes.ts';
import { similarEventRules } from './similar-events.ts';
import { staffNamesIn } from './staff-names.ts';
import { severalTopCauses } from './top-causes.ts';

/** What has been written down of the analysis is whole and hangs together. K1-K6, K8, K9c, K10, K14, K24. */
export const writtenAnalysis: readonly AnalysisRule[] = [
  courseOfEvents,
  eventOrder,
  eventNorms,
  deviationRules,
  causeRules,
  causePaths,
  causeLinks,
  shallowCauses,
  causalSentence,
  severalTopCauses,
  barrierRules,
  actionRules,
  causelessActions,
];

/** What the analysis has tried and answered: K9, K11-K13, K18. */
export const reachOfAnalysis: readonly AnalysisRule[] = [
  levelRules,
  areaRules,
  similarEventRules,
  coverage,
  actionStrength,
];

/** What a regime has of its own beside the shared collections. */
export interface OwnOfRegime {
  readonly datePairs: readonly DatePair[];
  /** Dates that may lie ahead. */
  readonly datesAhead: readonly string[];
  /** Fields that hold another's words. */
  readonly othersWords: readonly string[];
}

/** What any text, link or date must keep to, in all the parts of a regime: K4c, K7, K20, K21. */
export const careIn = (parts: Parts, own: OwnOfRegime): readonly CareRule[] => [
  brokenLinksIn(parts),
  dateLogicIn(parts, { pairs: own.datePairs, ahead: own.datesAhead }),
  blameIn(parts, own.othersWords),
  staffNamesIn(parts),
];

type CareRule = (
  facts: AnyFacts & Pick<AnalysisFacts, 'actions' | 'persons'>,
  context: AnalysisContext,
) => readonly AnalysisRemark[];
