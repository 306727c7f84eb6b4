/** What a sentence may name. Codes and field keys have been put into words already; what is absent is empty. */
export const findingValueNames = [
  'label',
  'duty',
  'dutyKind',
  'item',
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
