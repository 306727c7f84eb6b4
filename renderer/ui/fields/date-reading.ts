import { readDate } from '../../../shared/domain/date-input.ts';
import { readTime } from '../../../shared/domain/moment-input.ts';
import { weekdayOf } from '../../../shared/domain/weekday.ts';
import { timeWords } from '../../../shared/text/time-words.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Reading } from './use-typed-value.ts';

/** A typed date as a field shows it; `kept` is the value that stays saved while the text cannot be read. */
export function dateReading(text: string, today: string, kept: string | undefined): Reading<string> {
  const reading = readDate(text, today, uiText);
  if (reading.kind === 'date') return { kind: 'value', value: reading.date };
  if (reading.kind === 'empty') return reading;
  const what = reading.reason === 'no-such-day' ? uiText.date.noSuchDay : uiText.date.unreadable;
  return {
    kind: 'invalid',
    message: kept === undefined ? what : `${what} ${uiText.date.previousKept(kept)}`,
  };
}

/** A typed clock time in a box that holds nothing of how sure it is: a rough one is refused, not made exact. */
export function timeReading(text: string, kept: string | undefined): Reading<string> {
  const reading = readTime(text, timeWords);
  if (reading.kind === 'time' && !reading.isAbout) return { kind: 'value', value: reading.time };
  if (reading.kind === 'empty') return reading;
  const isNoTime = reading.kind === 'invalid' && reading.reason === 'no-such-time';
  return {
    kind: 'invalid',
    message: withKeptTime(isNoTime ? uiText.moment.noSuchTime : uiText.moment.clockOnly, kept),
  };
}

/** What is wrong with a typed time, and the time that stays saved meanwhile. */
export const withKeptTime = (what: string, kept: string | undefined): string =>
  kept === undefined ? what : `${what} ${uiText.moment.previousKept(writeClock(kept))}`;

/** `01:30` as Swedish writes it: `01.30`. */
export function writeClock(time: string): string {
  return time.replace(':', '.');
}

/** Beside a date box: the weekday, and the whole date while the box holds it in another form. */
export function dayInWords(date: string, typed: string): string {
  const weekday = uiText.weekdays[weekdayOf(date)] ?? '';
  return typed.trim() === date ? weekday : `${weekday} ${date}`;
}

export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

/** The day after or before, `YYYY-MM-DD`. */
export function nextDay(date: string, by: 1 | -1): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}
