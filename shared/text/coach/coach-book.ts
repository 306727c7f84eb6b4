import type { CoachBook, CoachQuestion } from '../../domain/coach/question.ts';
import { kindSignals, themeSignals } from './coach-signals.ts';
import { barnQuestions } from './questions/barn.ts';
import { mannerQuestions } from './questions/bemotande.ts';
import { documentationQuestions } from './questions/dokumentation.ts';
import { moneyQuestions } from './questions/ekonomi.ts';
import { enhetQuestions } from './questions/guidance-enhet.ts';
import { individQuestions } from './questions/guidance-individ.ts';
import { systemQuestions } from './questions/guidance-system.ts';
import { homeCareQuestions } from './questions/hemtjanst.ts';
import { kindQuestions } from './questions/kinds.ts';
import { medicineQuestions } from './questions/lakemedel.ts';
import { authorityQuestions } from './questions/myndighet.ts';
import { reportingQuestions } from './questions/rapportering.ts';
import { selfDeterminationQuestions } from './questions/sjalvbestammande.ts';
import { providerQuestions } from './questions/utforare.ts';
import { violenceQuestions } from './questions/vald.ts';

/** What the coach has to choose from: the general questions, two for each level and area, then those of kinds and themes. */
export const coachBook: CoachBook = {
  questions: [
    ...individQuestions,
    ...enhetQuestions,
    ...systemQuestions,
    ...kindQuestions,
    ...barnQuestions,
    ...selfDeterminationQuestions,
    ...homeCareQuestions,
    ...violenceQuestions,
    ...authorityQuestions,
    ...documentationQuestions,
    ...moneyQuestions,
    ...mannerQuestions,
    ...medicineQuestions,
    ...providerQuestions,
    ...reportingQuestions,
  ],
  themeSignals,
  kindSignals,
};

const byId = new Map(coachBook.questions.map((question) => [question.id, question]));

/** The question by its permanent id. */
export const coachQuestion = (id: string): CoachQuestion | undefined => byId.get(id);
