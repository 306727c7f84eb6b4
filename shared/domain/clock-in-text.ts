import type { TimeWords } from './time-in-text.ts';
import { anyOf } from './words-in-text.ts';

/** A clock time in running text, or figures that may be one. */
export type ClockMention =
  | {
      readonly kind: 'clock';
      /** Where in the text it stands. */
      readonly start: number;
      /** `HH:MM`. */
      readonly from: string;
      /** The end of a span such as `02.00-04.10`. */
      readonly to: string | undefined;
      readonly isAbout: boolean;
      /** Said to be when something began: "från kl. 15.00". */
      readonly isStart: boolean;
    }
  | { readonly kind: 'unclear' };

/**
 * The clock times of a text in lower case whose dates have been replaced by U+0000. Figures with a full stop are a time when
 * "kl." or a date stands before them; otherwise, as `03.10`, they may be one.
 */
export function clocksIn(text: string, words: TimeWords): readonly ClockMention[] {
  return [...text.matchAll(patternOf(words))].flatMap((found) => mentionOf(found, text, words) ?? []);
}

function patternOf({ about, aboutEnds, bounds, clock, between, until }: TimeWords): RegExp {
  const bound = String.raw`(?:(?<bound>(?<!\p{L})(?:${anyOf(bounds)})) |(?<between>(?<!\p{L})(?:${anyOf(between.before)})) )?`;
  const rough = String.raw`(?:(?<about1>(?<!\p{L})(?:${anyOf(about)})) )?`;
  const said = String.raw`(?:(?<said>(?<!\p{L})(?:${anyOf(clock)})) ?)?`;
  const roughAfter = String.raw`(?:(?<about2>${anyOf(about)}) )?`;
  const figures = String.raw`(?:(?<=\u0000t)|(?<![\d.,:/\p{L}]))(?<h>\d{1,2})(?:(?<mark>[.:])(?<m>\d{2})(?::\d{2})?)?(?![\d%°]|[.,:/]\d)`;
  const glue = String.raw`(?: ?(?<glue>-) ?| (?<glueWord>${anyOf([...between.joins, ...until])}) )`;
  const span = String.raw`(?:${glue}(?<said2>(?:${anyOf(clock)}) ?)?(?<h2>\d{1,2})(?:[.:](?<m2>\d{2}))?(?![\d%°]|[.,:/]\d))?`;
  const ending = String.raw`(?<about3>-(?:${anyOf(aboutEnds)})(?!\p{L}))?`;
  // "2026-09-12T02:40", with the date gone.
  const dated = String.raw`(?<dated>\u0000(?:t|,? ?))?`;
  return new RegExp(dated + bound + rough + said + roughAfter + figures + span + ending, 'gu');
}

function mentionOf(found: RegExpExecArray, text: string, words: TimeWords): ClockMention | null {
  const { dated, bound, between, said, about1, about2, about3, h = '', mark, m, m2 } = found.groups ?? {};
  const isSaid = said !== undefined || about3 !== undefined;
  const isBetween = between !== undefined && m !== undefined && m2 !== undefined;
  const isMarked = isSaid || mark === ':' || isBetween || (dated !== undefined && m !== undefined);
  if (m === undefined && !isSaid) return null;
  const from = clockOf(h, m ?? '00');
  if (from === null) return isSaid ? { kind: 'unclear' } : null;
  if (!isMarked) return h.length === 2 ? { kind: 'unclear' } : null;
  // "kl. 9" may be in the evening.
  const isHalfSaid = m === undefined && h.length === 1;
  const isOneOfMany = listAfter(words).test(text.slice(found.index + found[0].length));
  const isStart = bound !== undefined && words.starts.includes(bound);
  if ((bound !== undefined && !isStart) || isHalfSaid || isOneOfMany) return { kind: 'unclear' };
  const end = endOf(found, from, words);
  if (end === null) return { kind: 'unclear' };
  const isAbout = end.isAbout || [about1, about2, about3].some((word) => word !== undefined);
  return { kind: 'clock', start: found.index, from, to: end.to, isAbout, isStart };
}

/** The end of a span; null when what follows is none, or is on a day that is not told. */
function endOf(
  found: RegExpExecArray,
  from: string,
  words: TimeWords,
): { to?: string; isAbout: boolean } | null {
  const { between, glueWord, m, said2, h2, m2 } = found.groups ?? {};
  if (h2 === undefined) return between === undefined ? { isAbout: false } : null;
  const joins = between === undefined ? words.until : words.between.joins;
  if (glueWord !== undefined && !joins.includes(glueWord)) return null;
  // "08.30-9" may be in the evening, "kl. 08 till 12" something else than hours.
  if (m2 === undefined && (m !== undefined || h2.length === 1) && said2 === undefined) return null;
  if (m2 === undefined && h2.length === 1) return null;
  const to = clockOf(h2, m2 ?? '00');
  // A span over midnight would need a day that is not told.
  if (to === null || to <= from) return null;
  return { to, isAbout: between !== undefined || m2 === undefined };
}

function clockOf(hour: string, minute: string): string | null {
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** "kl. 24, 03 och 05". */
const listAfter = ({ joins }: TimeWords): RegExp =>
  new RegExp(String.raw`^ ?(?:,|-|${anyOf(joins)}) ?\d{1,2}(?!\d)`, 'u');
