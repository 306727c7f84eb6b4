import { isOutOfOrder } from './date-order.ts';
import type { Moment } from './values.ts';

/** What of an event its place in time rests on. */
export interface Timed {
  readonly id: string;
  readonly at?: Moment | undefined;
}

/**
 * The ids in time order. A rough time counts as the time it says. An event without a clock time stays behind the event it
 * follows that day, or begins the day; one without a date stays behind the event it follows, for nothing says otherwise.
 */
export function orderByTime(events: readonly Timed[]): readonly string[] {
  const keys = keysOf(events);
  return events
    .map(({ id }, index) => ({ id, key: keys[index] ?? '' }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ id }) => id);
}

/** The ids of events that for certain lie before some event above them in the list: rough times prove nothing. */
export function outOfTime(events: readonly Timed[]): ReadonlySet<string> {
  const found = new Set<string>();
  // Whatever lies before any event above lies before the latest of them: by its day, or by its latest exact time that day.
  let latestDay: Moment | undefined;
  let latestTime: Moment | undefined;
  for (const { id, at } of events) {
    if (!at) continue;
    if (isOutOfOrder(latestDay, at) || isOutOfOrder(latestTime, at)) found.add(id);
    if (!latestDay || at.date > latestDay.date) [latestDay, latestTime] = [{ date: at.date }, undefined];
    if (at.date === latestDay.date && isExact(at) && !(latestTime && isOutOfOrder(latestTime, at)))
      latestTime = at;
  }
  return found;
}

/** The id of the event that one at `at` is placed after in a list, null for first. Without a time it is placed last. */
export function placeInTime(events: readonly Timed[], at: Moment | undefined): string | null {
  if (!at) return events.at(-1)?.id ?? null;
  const key = keyOf(at);
  const keys = keysOf(events);
  return events.findLast((_, index) => (keys[index] ?? '') <= key)?.id ?? null;
}

export interface Move {
  readonly id: string;
  /** The id it is moved to stand after; null for first. */
  readonly after: string | null;
}

/** The fewest moves, to be made one after another, that bring a list into another order of the same ids. */
export function movesTo(now: readonly string[], wanted: readonly string[]): readonly Move[] {
  const places = new Map(now.map((id, index) => [id, index]));
  const staying = longestRising(wanted.map((id) => places.get(id) ?? -1));
  const moves = wanted.map((id, index) => ({ id, after: wanted[index - 1] ?? null, index }));
  return moves.filter(({ index }) => !staying.has(index)).map(({ id, after }) => ({ id, after }));
}

/** A key for each event: its own time, or what it inherits from the event it follows. */
function keysOf(events: readonly Timed[]): readonly string[] {
  let before = '';
  return events.map(({ at }) => {
    const own = at ? keyOf(at) : '';
    const isLoose = !at || (!timeOf(at) && before.startsWith(own));
    before = isLoose ? before : own;
    return before;
  });
}

const keyOf = (at: Moment): string => `${at.date} ${timeOf(at)}`;

const timeOf = ({ time, precision }: Moment): string => (precision === 'unknown' ? '' : (time ?? ''));

const isExact = ({ time, precision }: Moment): boolean =>
  time !== undefined && (precision === undefined || precision === 'exact');

/** The places, within `numbers`, of a longest run of rising numbers. Patience sorting: n log n. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    const pile = firstPileFrom(ends, numbers, number);
    previous[place] = pile > 0 ? ends[pile - 1] : undefined;
    ends[pile] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.add(place);
  return run;
}

function firstPileFrom(ends: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
