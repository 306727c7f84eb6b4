import { addDays } from './calendar-dates.ts';
import { holidayOn } from './swedish-holidays.ts';
import { isWeekend } from './weekday.ts';

/** Whether a `YYYY-MM-DD` is neither on a weekend nor a public holiday or eve. */
export const isWorkingDay = (date: string): boolean => !isWeekend(date) && holidayOn(date) === null;

/**
 * The last working day before a date on a weekend, public holiday or eve; null when the date is a working day itself
 * (domain decision 3: the deadline keeps its date and the earlier day is shown beside it).
 */
export function workingDayBefore(date: string): string | null {
  if (isWorkingDay(date)) return null;
  let day = addDays(date, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
