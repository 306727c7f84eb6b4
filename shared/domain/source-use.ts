import type { Attachment, Source } from './sources.ts';
import { momentIsStated, type TimeWords } from './time-in-text.ts';
import { saysAny } from './words-in-text.ts';

/**
 * What a source card is most likely for in the course of events: an event that happened, what should have happened (a
 * routine, an agreement), or somebody's conclusion, which is no event. Only a first guess, for the user to overrule.
 */
export type SourceUse = 'event' | 'norm' | 'assessment';

/** What of a source card the guess rests on. */
export interface CardFacts {
  readonly kind: Source['kind'] | undefined;
  readonly nature: Source['nature'] | undefined;
  readonly content: string;
  /** The kind of the document the card is taken from. */
  readonly attached: Attachment['kind'] | undefined;
}

/** The words come from outside, since this file holds no Swedish. All in lower case. */
export interface UseWords {
  readonly time: TimeWords;
  /** Words that say what should be: "ska", "senast". */
  readonly should: readonly string[];
}

/**
 * A routine is a norm, and so is any other document, unless it tells of a moment: a receipt or a list of shifts that states
 * a day and a clock time, without a word of what should be, tells of an event.
 */
export function sourceUse({ kind, nature, content, attached }: CardFacts, words: UseWords): SourceUse {
  if (nature === 'bedomning') return 'assessment';
  if (attached === 'rutin') return 'norm';
  if (kind !== 'dokument') return 'event';
  return momentIsStated(content, words.time) && !saysAny(content, words.should) ? 'event' : 'norm';
}
