import { weekdayOf } from '../domain/weekday.ts';
import { isDated, type Moment } from '../domain/values.ts';
import { uiText } from './ui-text.ts';

/**
 * Dates and times as Swedish readers of an investigation expect them: 2026-11-22, 09.05, lower-case weekdays.
 * All inputs are wall-clock time in Sweden (`YYYY-MM-DD`, `HH:MM`) unless the name says instant.
 */

/** `09:05` -> `09.05`. */
export const formatTime = (time: string): string => time.replace(':', '.');

/** `2026-09-12` -> `lördag`. */
export function weekdayName(date: string): string {
  return uiText.weekdays[weekdayOf(date)] ?? '';
}

/** `2026-09-12` -> `lördag 2026-09-12`. */
export const formatDay = (date: string): string => `${weekdayName(date)} ${date}`;

/** `2026-09-12` -> `12 september 2026`. */
export function formatDateInWords(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;
}

/** 1 -> `januari`. */
function monthName(month: number): string {
  return uiText.months[month - 1] ?? '';
}

/** `lördag 2026-09-12 kl. 01.30`, with words for what is not known exactly; `vid okänd tidpunkt` where no day is known. */
export function formatMoment(moment: Moment): string {
  return isDated(moment) ? `${formatDay(moment.date)}${timeWords(moment)}` : `vid ${unknownTime(moment)}`;
}

/** `okänd tidpunkt`, with what is known in words: `okänd tidpunkt, någon gång under natten`. */
export const unknownTime = ({ words }: Moment): string => `okänd tidpunkt${words ? `, ${words}` : ''}`;

/**
 * From one moment to another, both told: `lördag 2026-09-12 kl. 01.30–06.40` within a day, otherwise both days in full.
 * Either end may be missing or unknown.
 */
export function formatMomentSpan(from: Moment | undefined, until: Moment | undefined): string {
  const first = from ?? until;
  const span = momentSpanAlone(from, until);
  return first && !isDated(first) ? `vid ${span}` : span;
}

/** As `formatMomentSpan`, where no sentence carries it: an unknown beginning goes without its "vid". */
export function momentSpanAlone(from: Moment | undefined, until: Moment | undefined): string {
  const first = from ?? until;
  if (!first) return '';
  if (!from || !until || formatMoment(from) === formatMoment(until)) return momentAlone(first);
  if (from.date !== until.date) return `${momentAlone(from)} – ${momentAlone(until)}`;
  const [start, end] = [clockOf(from), clockOf(until)];
  // One "cirka" holds for both ends; otherwise an exact end and a rough one, and what is known in words, are told apart.
  const isShort = start && end && !from.words && !until.words && isAbout(from) === isAbout(until);
  return `${momentAlone(from)}${isShort ? `–${formatTime(end)}` : ` – ${endOfSameDay(until)}`}`;
}

/** What the end says of something whose beginning nobody knows; nothing when the end is as unknown. */
export const endOfUnknown = (end: Moment | undefined): string | undefined =>
  end && (isDated(end) || end.words) ? formatMoment(end) : undefined;

/** Two dates as a period: `2026-08-03 – 2026-08-24`, one date when they are the same. */
export function formatPeriod(from: string, until: string): string {
  return from === until ? from : `${from} – ${until}`;
}

/** An instant of the program (ISO 8601, UTC) as date and time in Sweden: `2026-11-22 09.05`. */
export function formatInstant(instant: string): string {
  return `${dateOfInstant(instant)} ${timeOfInstant(instant)}`;
}

/** The Swedish local date of an instant. */
export const dateOfInstant = (instant: string): string => swedishDate.format(new Date(instant));

/** The Swedish local time of an instant: `09.05`. */
const timeOfInstant = (instant: string): string => swedishTime.format(new Date(instant)).replace(':', '.');

const zone = 'Europe/Stockholm';
const swedishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
const swedishTime = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });

const momentAlone = (moment: Moment): string =>
  isDated(moment) ? formatMoment(moment) : unknownTime(moment);

/** A clock time left over from before it was found unknown is none. */
const clockOf = ({ time, precision }: Moment): string | undefined =>
  precision === 'unknown' ? undefined : time;

const isAbout = ({ precision }: Moment): boolean => precision === 'about';

function timeWords(moment: Moment): string {
  const known = moment.words ? `, ${moment.words}` : '';
  if (clockOf(moment)) return ` ${clockWords(moment)}${known}`;
  if (moment.precision === 'unknown') return `, tid okänd${known}`;
  return known || (moment.precision === 'day' ? ', klockslag okänt' : '');
}

/** `kl. 01.30`, `cirka kl. 01.30`; empty without a clock time. */
function clockWords(moment: Moment): string {
  const clock = clockOf(moment);
  return clock ? `${isAbout(moment) ? 'cirka ' : ''}kl. ${formatTime(clock)}` : '';
}

/** The end of a span on the day of its beginning, or on a day as unknown: what is known beside the day. */
function endOfSameDay(end: Moment): string {
  if (!isDated(end)) return end.words ?? unknownTime(end);
  const told = [end.precision === 'unknown' ? 'tid okänd' : clockWords(end), end.words].filter(Boolean);
  if (told.length > 0) return told.join(', ');
  return end.precision === 'day' ? 'klockslag okänt' : 'samma dag';
}
