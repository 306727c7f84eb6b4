import { choice, dutyAnswer, links, longText, rich } from '../../../domain/field.ts';
import { section } from '../../../domain/section.ts';

/** Other duties that the same event may set off, each answered yes or no (domain decision 8). */
export const parallelDuties = section(
  {
    police: dutyAnswer(),
    childConcern: dutyAnswer(),
    mas: dutyAnswer(),
    dataBreach: dutyAnswer(),
    unexecutedDecision: dutyAnswer(),
    workEnvironment: dutyAnswer(),
  },
  { frozenByDecision: false },
);

/** What the analysis as a whole must answer besides its causes. */
export const analysis = section({
  method: longText(),
  /** A level or an area may be left out with a written reason. */
  noIndividualCause: longText(),
  noUnitCause: longText(),
  noSystemCause: longText(),
  testedCommunication: longText(),
  testedCompetence: longText(),
  testedOrganisation: longText(),
  testedTechnology: longText(),
  testedProcedures: longText(),
  /** Has something similar happened before, and why again? SOSFS 2011:5 5 kap. (secondary). */
  similarBefore: choice(['ja', 'nej', 'ej-kontrollerat']),
  similarPeriod: longText(),
  similarSource: longText(),
  similarWhat: longText(),
  similarWhyAgain: longText(),
  similarWhyAgainSources: links('sources'),
  canRecur: choice(['ja', 'nej', 'delvis']),
  canRecurReasons: longText(),
  canRecurSources: links('sources'),
  otherFindings: rich(),
});
