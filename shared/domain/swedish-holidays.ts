import { addDays } from './calendar-dates.ts';
import { weekdayOf } from './weekday.ts';

/**
 * Swedish public holidays by rule. Lag (1989:253) om allmänna helgdagar; the three eves count as holidays when a
 * statutory time runs out, lag (1930:173) om beräkning av lagstadgad tid (secondary, checked 2026-11-22; the dates are
 * tested against an independent library for 2015-2040).
 */
const holidayCodes = [
  'nyarsdagen',
  'trettondedag-jul',
  'langfredagen',
  'paskdagen',
  'annandag-pask',
  'forsta-maj',
  'kristi-himmelsfardsdag',
  'pingstdagen',
  'nationaldagen',
  'midsommarafton',
  'midsommardagen',
  'alla-helgons-dag',
  'julafton',
  'juldagen',
  'annandag-jul',
  'nyarsafton',
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

/** Holidays and eves of a year by local date. Holds for 2005 and later, when the National Day became a holiday. */
export function swedishHolidays(year: number): ReadonlyMap<string, HolidayCode> {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(year, 6, 20);
  return new Map<string, HolidayCode>([
    [iso(year, 1, 1), 'nyarsdagen'],
    [iso(year, 1, 6), 'trettondedag-jul'],
    [addDays(easter, -2), 'langfredagen'],
    [easter, 'paskdagen'],
    [addDays(easter, 1), 'annandag-pask'],
    [iso(year, 5, 1), 'forsta-maj'],
    [addDays(easter, 39), 'kristi-himmelsfardsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    [iso(year, 6, 6), 'nationaldagen'],
    [addDays(midsummer, -1), 'midsommarafton'],
    [midsummer, 'midsommardagen'],
    [saturdayFrom(year, 10, 31), 'alla-helgons-dag'],
    [iso(year, 12, 24), 'julafton'],
    [iso(year, 12, 25), 'juldagen'],
    [iso(year, 12, 26), 'annandag-jul'],
    [iso(year, 12, 31), 'nyarsafton'],
  ]);
}

/** The holiday or eve on a `YYYY-MM-DD`, or null. */
export function holidayOn(date: string): HolidayCode | null {
  return swedishHolidays(Number(date.slice(0, 4))).get(date) ?? null;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) computus. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return iso(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The first Saturday on or after a day. */
function saturdayFrom(year: number, month: number, day: number): string {
  const from = iso(year, month, day);
  return addDays(from, (12 - weekdayOf(from)) % 7);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
