import { actions, followUps } from '../actions.ts';
import { barriers, causes } from '../causes.ts';
import { persons } from '../persons.ts';
import type { FactsOf } from '../section.ts';
import { similarEvents } from '../similar-events.ts';
import { attachments, sources } from '../sources.ts';
import { deviations, events } from '../timeline.ts';
import { triedQuestions } from '../tried-questions.ts';

/** The collections of an event analysis, whatever the regime. */
export const analysisParts = {
  persons,
  sources,
  attachments,
  events,
  deviations,
  causes,
  triedQuestions,
  barriers,
  similarEvents,
  actions,
  followUps,
};

/** What the analysis answers as a whole. Each regime keeps it in a section of its own, called `analysis`. */
export interface AnalysisAnswers {
  /** Why a level has no cause. */
  readonly noIndividualCause?: string;
  readonly noUnitCause?: string;
  readonly noSystemCause?: string;
  /** What was tested in an area without a cause. */
  readonly testedCommunication?: string;
  readonly testedCompetence?: string;
  readonly testedOrganisation?: string;
  readonly testedTechnology?: string;
  readonly testedProcedures?: string;
  readonly similarBefore?: 'ja' | 'nej' | 'ej-kontrollerat';
  readonly similarPeriod?: string;
  readonly similarSource?: string;
  readonly similarWhat?: string;
  readonly similarWhyAgain?: string;
  readonly canRecur?: 'ja' | 'nej' | 'delvis';
  readonly canRecurReasons?: string;
}

/** What the rules of the analysis read. The facts of a regime with these parts fit as they are. */
export type AnalysisFacts = FactsOf<typeof analysisParts> & { readonly analysis: AnalysisAnswers };
