/** Day of the week of an existing `YYYY-MM-DD`: 0 is Monday, 6 is Sunday. Names are found in the text tree. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const fromSunday: readonly Weekday[] = [6, 0, 1, 2, 3, 4, 5];

/** The weekday of an existing `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday {
  return fromSunday[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 0;
}

export const isWeekend = (date: string): boolean => weekdayOf(date) >= 5;
