import { choice, date, link, longText, text } from './field.ts';
import { causeAreas, causeLevels } from './causes.ts';
import { collection, type RecordFacts } from './section.ts';

/**
 * A question of the coach that was asked and found not to apply: "prövat, inte aktuellt". The question is kept in the words
 * it was asked in, since the shipped questions change between versions; `branch` is the deviation or cause it was asked at.
 */
export const triedQuestions = collection(
  'F',
  {
    question: text(),
    level: choice(causeLevels),
    area: choice(causeAreas),
    branch: link('causes', 'deviations'),
    note: longText(),
    by: text(),
    on: date(),
  },
  // A question of IVO's may lead to further ones: asked and answered as a dated supplement.
  { takesSupplements: true },
);
export type TriedQuestion = RecordFacts<typeof triedQuestions>;
