/** A sentence of a finding, or how it is made of the finding's values in words. */
export type Sentence<Values> = string | ((values: Values) => string);

export interface FindingSentences<Values> {
  /** What is missing, plainly. */
  readonly title: Sentence<Values>;
  /** The coach's question: opens, never scolds. */
  readonly question: Sentence<Values>;
}

export const sentences = <Values>(
  title: Sentence<Values>,
  question: Sentence<Values>,
): FindingSentences<Values> => ({ title, question });

/** The sentence with the finding's values put into it. */
export const inWords = <Values>(sentence: Sentence<Values>, values: Values): string =>
  typeof sentence === 'string' ? sentence : sentence(values);
