import type { AnalysisValues } from '../../../../text/findings/analysis-values.ts';
import {
  inWords,
  sentences,
  type FindingSentences as SentencesOf,
  type Sentence as SentenceOf,
} from '../../../../text/findings/sentence.ts';

/** What a sentence of lex Sarah may name besides what the shared rules name. All in words; what is absent is empty. */
const ownValueNames = [
  'duty',
  'dutyKind',
  'item',
  'itemField',
  'also',
  'workingDay',
  'degree',
  'to',
  'risk',
  'days',
  'missing',
  'document',
] as const;
export type FindingValues = AnalysisValues & Readonly<Record<(typeof ownValueNames)[number], string>>;

export type Sentence = SentenceOf<FindingValues>;
export type FindingSentences = SentencesOf<FindingValues>;

export const ask = sentences<FindingValues>;

/** Where another finding asks for the same thing, this one only says who else needs it, and asks nothing. */
export const askOnce = (whenAsked: Sentence, title: Sentence, question: Sentence): FindingSentences => ({
  title: (values) => inWords(values.also === '' ? title : whenAsked, values),
  question: (values) => (values.also === '' ? inWords(question, values) : ''),
});
