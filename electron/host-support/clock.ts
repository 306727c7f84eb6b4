/** The two questions the workbench asks of time. */
export interface Clock {
  /** Now as an ISO instant in UTC. */
  now(): string;
  /** Today as a local Swedish date, `YYYY-MM-DD`. */
  today(): string;
}

/**
 * The system's clock, or one that started on another Swedish date (`--today=YYYY-MM-DD`, development and tests) and
 * goes on from there at the same time of day. Throws RangeError for a date that does not exist.
 */
export function createClock(startsOn?: string, system: () => number = Date.now): Clock {
  const shift = startsOn === undefined ? 0 : shiftTo(startsOn, system());
  return {
    now: () => new Date(system() + shift).toISOString(),
    today: () => swedishDate(system() + shift),
  };
}

const hour = 3_600_000;
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

function swedishDate(milliseconds: number): string {
  return swedish.format(milliseconds);
}

function shiftTo(date: string, now: number): number {
  const wanted = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || new Date(wanted).toISOString().slice(0, 10) !== date) {
    throw new RangeError('no such date');
  }
  const shift = wanted - Date.parse(`${swedishDate(now)}T00:00:00Z`);
  // Summer time begins or ends in between: an hour beside midnight would otherwise land on the neighbouring day.
  return [shift, shift + hour, shift - hour].find((each) => swedishDate(now + each) === date) ?? shift;
}
