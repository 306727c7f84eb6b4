/** Arithmetic on local dates (`YYYY-MM-DD`, dates that exist), free of clock and time zone. */

/** `days` may be negative. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Calendar months: the same day of the month, or the month's last day where it has no such day (31 Dec + 2 = 28 Feb). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The earliest of some dates, or null when none is given. */
export function earliest(dates: readonly (string | undefined)[]): string | null {
  return dates.filter((date) => date !== undefined).sort()[0] ?? null;
}
