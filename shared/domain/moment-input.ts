import { readDate, type DateReading } from './date-input.ts';
import type { TimeWords } from './time-in-text.ts';
import { anyOf, saysAny } from './words-in-text.ts';

export type TimeReading =
  | { readonly kind: 'empty' }
  /** `HH:MM` between 00:00 and 23:59, and whether it was said to be rough. */
  | { readonly kind: 'time'; readonly time: string; readonly isAbout: boolean }
  /** What bounds a time or doubts it is no clock time: the words as typed. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'invalid'; readonly reason: 'unreadable' | 'no-such-time' };

export interface MomentReading {
  readonly date: DateReading;
  readonly time: TimeReading;
  /** Where the whole cannot be read: the day it begins with, and what after that is no time. */
  readonly unread?: { readonly date: string; readonly rest: string };
}

/**
 * Reads one clock time as typed, wall-clock: `01.30`, `0130`, `kl. 9`, `ca kl 01.30`, `01.30 ungefär`, `7-tiden`. Every word
 * beside the figures is accounted for: none is skipped, so that no time is read as surer than it was typed.
 */
export function readTime(text: string, words: TimeWords): TimeReading {
  const typed = tidied(text);
  if (typed === '') return { kind: 'empty' };
  const found = patternOf(words).exec(typed.toLowerCase())?.groups;
  if (!found) {
    const isBounded = saysAny(typed, limitsOf(words));
    return isBounded ? { kind: 'words', words: typed } : { kind: 'invalid', reason: 'unreadable' };
  }
  const { h = '', m = '00', about1, about2, about3 } = found;
  if (Number(h) > 23 || Number(m) > 59) return { kind: 'invalid', reason: 'no-such-time' };
  const isAbout = [about1, about2, about3].some((word) => word !== undefined);
  return { kind: 'time', time: `${h.padStart(2, '0')}:${m}`, isAbout };
}

/**
 * Reads a date that may be followed by a clock time, as pasted from an e-mail: `12/9 kl. 01.30`, `2026-09-12T01:30`,
 * `12/9 ca 01.30`. `today` is `YYYY-MM-DD`.
 */
export function readMoment(text: string, today: string, words: TimeWords): MomentReading {
  const typed = tidied(text);
  const whole = readDate(typed, today, words);
  const alone: MomentReading = { date: whole, time: { kind: 'empty' } };
  if (whole.kind !== 'invalid') return alone;
  const parted = [...typed.matchAll(/[\s,]+|(?<=\d)t(?=\d)/gi)].toReversed().flatMap(({ index, 0: mark }) => {
    const date = readDate(typed.slice(0, index), today, words);
    return date.kind === 'date' ? [{ date, rest: typed.slice(index + mark.length) }] : [];
  });
  const read = parted.map(({ date, rest }) => ({ date, time: readTime(rest, words) }));
  const [first] = parted;
  const unread = first && { unread: { date: first.date.date, rest: first.rest } };
  return read.find(({ time }) => time.kind === 'time' || time.kind === 'words') ?? { ...alone, ...unread };
}

function patternOf({ about, aboutTyped, aboutEnds, clock }: TimeWords): RegExp {
  const rough = `(?:${anyOf([...about, ...aboutTyped].map((word) => word.replace(/\.$/, '')))})`;
  const roughly = (name: string): string => String.raw`(?<${name}>(?:${rough}(?!\p{L})\.? ?)+)?`;
  const said = String.raw`(?:(?:${anyOf(clock)})(?!\p{L}) ?)?`;
  const figures = String.raw`(?<h>\d{1,2})(?:[.:]?(?<m>\d{2}))?(?::\d{2})?`;
  const ending = String.raw`(?<about3>[ -](?:${anyOf(aboutEnds)})|,? ${rough}\.?)?`;
  return new RegExp(`^${said}${roughly('about1')}${said}${roughly('about2')}${figures}${ending}$`, 'u');
}

const limitsOf = ({ bounds, doubts, between, until }: TimeWords): readonly string[] => [
  ...bounds,
  ...doubts,
  ...between.before,
  ...until,
];

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
