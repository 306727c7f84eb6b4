/** What a sentence may name. Codes and field keys have been put into words already; what is absent is empty. */
export const findingValueNames = [
  'label',
  'duty',
  'dutyKind',
  'item',
  'itemField',
  'also',
  'earlier',
  'later',
  'date',
  'workingDay',
  'kind',
  'word',
  'path',
  'level',
  'area',
  'degree',
  'to',
  'count',
  'risk',
  'days',
  'missing',
] as const;
export type FindingValues = Readonly<Record<(typeof findingValueNames)[number], string>>;

export type Sentence = string | ((values: FindingValues) => string);

export interface FindingSentences {
  /** What is missing, plainly. */
  readonly title: Sentence;
  /** The coach's question: opens, never scolds. */
  readonly question: Sentence;
}

export const ask = (title: Sentence, question: Sentence): FindingSentences => ({ title, question });

/** Where another finding asks for the same thing, this one only says who else needs it, and asks nothing. */
export const askOnce = (whenAsked: Sentence, title: Sentence, question: Sentence): FindingSentences => ({
  title: (values) => inWords(values.also === '' ? title : whenAsked, values),
  question: (values) => (values.also === '' ? inWords(question, values) : ''),
});

export const inWords = (sentence: Sentence, values: FindingValues): string =>
  typeof sentence === 'string' ? sentence : sentence(values);
