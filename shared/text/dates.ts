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
 * From one moment to another: `lördag 2026-09-12 kl. 01.30–06.40` within a day, otherwise both days in full. Either
 * end may be missing or unknown.
 */
export function formatMomentSpan(from: Moment | undefined, until: Moment | undefined): string {
  if (!from) return until ? formatMoment(until) : '';
  if (!until || isSame(from, until)) return formatMoment(from);
  if (from.date !== until.date)
    return `${formatMoment(from)} – ${isDated(until) ? formatMoment(until) : unknownTime(until)}`;
  if (from.words && until.time) return `${formatMoment(from)} –${timeWords(until)}`;
  if (!from.time || !until.time) return formatMoment(until.time ? until : from);
  // One "cirka" holds for both ends; an exact start and a rough end must be told apart.
  const isRougher = until.precision === 'about' && from.precision !== 'about';
  const end = isRougher ? ` – cirka kl. ${formatTime(until.time)}` : `–${formatTime(until.time)}`;
  return `${formatMoment(from)}${end}`;
}

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
export const timeOfInstant = (instant: string): string =>
  swedishTime.format(new Date(instant)).replace(':', '.');

const zone = 'Europe/Stockholm';
const swedishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
const swedishTime = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });

function timeWords({ time, precision, words }: Moment): string {
  const known = words ? `, ${words}` : '';
  if (precision === 'unknown') return `, tid okänd${known}`;
  if (!time) return known || (precision === 'day' ? ', klockslag okänt' : '');
  return precision === 'about' ? ` cirka kl. ${formatTime(time)}` : ` kl. ${formatTime(time)}`;
}

function isSame(a: Moment, b: Moment): boolean {
  return a.date === b.date && a.time === b.time;
}
