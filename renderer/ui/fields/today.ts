import { createContext, useContext } from 'react';

/** Set by `UiRoot`; undefined means the computer's own date. */
export const TodayContext = createContext<string | undefined>(undefined);

/** Gives a function to ask for the day of today, `YYYY-MM-DD` in local time: a window may stay open over midnight. */
export function useToday(): () => string {
  const fixed = useContext(TodayContext);
  return () => fixed ?? localDateOf(new Date());
}

function localDateOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
