import type { TimeWords } from './time-in-text.ts';
import { anyOf } from './words-in-text.ts';

/** A clock time in running text, or figures that may be one. */
export type ClockMention =
  | {
      readonly kind: 'clock';
      /** `HH:MM`. */
      readonly from: string;
      /** The end of a span such as `02.00-04.10`. */
      readonly to: string | undefined;
      readonly isAbout: boolean;
    }
  | { readonly kind: 'unclear' };

/**
 * The clock times of a text in lower case whose dates have been replaced by U+0000. Figures with a full stop are a time when
 * "kl." or a date stands before them; otherwise, as `03.10`, they may be one.
 */
export function clocksIn(text: string, words: TimeWords): readonly ClockMention[] {
  return [...text.matchAll(patternOf(words))].flatMap((found) => mentionOf(found, text, words) ?? []);
}

function patternOf({ about, aboutEnds, bounds, clock }: TimeWords): RegExp {
  const bound = String.raw`(?:(?<bound>(?<!\p{L})(?:${anyOf(bounds)})) )?`;
  const rough = String.raw`(?:(?<about1>(?<!\p{L})(?:${anyOf(about)})) )?`;
  const said = String.raw`(?:(?<said>(?<!\p{L})(?:${anyOf(clock)})) ?)?`;
  const roughAfter = String.raw`(?:(?<about2>${anyOf(about)}) )?`;
  const figures = String.raw`(?:(?<=\u0000t)|(?<![\d.,:/\p{L}]))(?<h>\d{1,2})(?:(?<mark>[.:])(?<m>\d{2})(?::\d{2})?)?(?![\d%°]|[.,:/]\d)`;
  const span = String.raw`(?: ?- ?(?:(?:${anyOf(clock)}) ?)?(?<h2>\d{1,2})[.:](?<m2>\d{2})(?![\d%°]|[.,:/]\d))?`;
  const ending = String.raw`(?<about3>-(?:${anyOf(aboutEnds)})(?!\p{L}))?`;
  // "2026-09-12T02:40", with the date gone.
  const dated = String.raw`(?<dated>\u0000(?:t|,? ?))?`;
  return new RegExp(dated + bound + rough + said + roughAfter + figures + span + ending, 'gu');
}

function mentionOf(found: RegExpExecArray, text: string, words: TimeWords): ClockMention | null {
  const { dated, bound, said, about1, about2, about3, h = '', mark, m, h2, m2 } = found.groups ?? {};
  const isSaid = said !== undefined || about3 !== undefined;
  const isMarked = isSaid || mark === ':' || (dated !== undefined && m !== undefined);
  if (m === undefined && !isSaid) return null;
  const from = clockOf(h, m ?? '00');
  if (from === null) return isSaid ? { kind: 'unclear' } : null;
  if (!isMarked) return h.length === 2 ? { kind: 'unclear' } : null;
  // "kl. 9" may be in the evening.
  const isHalfSaid = m === undefined && h.length === 1;
  const isOneOfMany = listAfter(words).test(text.slice(found.index + found[0].length));
  if (bound !== undefined || isHalfSaid || isOneOfMany) return { kind: 'unclear' };
  const to = h2 === undefined ? undefined : (clockOf(h2, m2 ?? '') ?? undefined);
  // A span over midnight would need a day that is not told.
  if (h2 !== undefined && (to === undefined || to <= from)) return { kind: 'unclear' };
  return { kind: 'clock', from, to, isAbout: [about1, about2, about3].some((word) => word !== undefined) };
}

function clockOf(hour: string, minute: string): string | null {
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** "kl. 24, 03 och 05", "mellan kl. 02.20 och 04.15". */
const listAfter = ({ joins }: TimeWords): RegExp =>
  new RegExp(String.raw`^ ?(?:,|-|${anyOf(joins)}) ?\d{1,2}(?!\d)`, 'u');
