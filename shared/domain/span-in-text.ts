import type { TimeWords } from './time-in-text.ts';
import { anyOf } from './words-in-text.ts';

/** The two ends of a span in running text, each as it stands there, and with its own day and clock time. */
export interface SpanMention {
  readonly from: string;
  readonly to: string;
}

/**
 * "mellan den 19 november kl. 18.00 och den 20 november kl. 10.00", or with the clock times first. `text` is in lower case
 * and has its dates replaced by U+0000; `dates` are those dates as they stood, in their order. Null unless the two ends hold
 * all the dates of the text: a day more, and nothing says which is meant.
 */
export function spanIn(text: string, dates: readonly string[], words: TimeWords): SpanMention | null {
  if (dates.length !== 2) return null;
  const { before, joins } = words.between;
  const said = String.raw`(?:(?:${anyOf(words.clock)}) ?)?`;
  const figures = String.raw`${said}\d{1,2}(?:[.:]\d{2})?(?!\d)`;
  const day = String.raw`(?:\p{L}+,? )?(?:den )?\u0000`;
  const end = String.raw`(?:${day},? ?${figures}|${figures},? ${day})`;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${anyOf(before)}) (?<from>${end}) (?:${anyOf(joins)}) (?<to>${end})`,
    'u',
  );
  const { from, to } = pattern.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  const [first = '', last = ''] = dates;
  return { from: from.replace('\u0000', first), to: to.replace('\u0000', last) };
}
