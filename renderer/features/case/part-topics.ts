import type { HandbookTopic } from '../../../shared/text/handbook/topics.ts';

/** The chapter of the handbook that a shared part of a case is worked with after. */
export const partTopics: Readonly<Record<string, HandbookTopic>> = {
  deviations: 'avvikelser',
  barriers: 'barriarer',
  actions: 'effekt',
  analysis: 'nivaer-och-omraden',
  sources: 'fakta-och-bedomning',
};
