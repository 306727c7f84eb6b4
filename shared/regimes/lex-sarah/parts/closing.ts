import { date, dutyAnswer, longText } from '../../../domain/field.ts';
import { section } from '../../../domain/section.ts';

/** Follow-up and feedback before the case is closed. */
export const closing = section(
  {
    followUpNeeded: dutyAnswer(),
    followUpOn: date(),
    feedbackToIndividual: dutyAnswer(),
    feedbackToUnit: dutyAnswer(),
    feedbackToCommittee: dutyAnswer(),
    lessons: longText(),
    closedOn: date(),
  },
  { frozenByDecision: false },
);
