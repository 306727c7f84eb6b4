import { createContext, useContext } from 'react';

/** Set by `UiRoot`; undefined means the computer's own date. */
export const TodayContext = createContext<string | undefined>(undefined);

/** The day of today as `YYYY-MM-DD` in local time. */
export function useToday(): string {
  return useContext(TodayContext) ?? localDateOf(new Date());
}

function localDateOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
