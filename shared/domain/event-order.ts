import { isOutOfOrder } from './date-order.ts';
import { isDated, type DatedMoment, type Moment } from './values.ts';

/** What of an event its place in time rests on. */
export interface Timed {
  readonly id: string;
  readonly at?: Moment | undefined;
}

/**
 * The ids in time order. A rough time counts as the time it says. An event without a clock time stays behind the event it
 * follows that day, or begins the day: nothing tells where in the day it belongs, so the order given stands. One without a
 * date stays behind the event it follows; but of those that stand last, the first about whose time nothing has been said yet
 * remains last, and so do those after it: they were just made and have no place.
 */
export function orderByTime(events: readonly Timed[]): readonly string[] {
  const keys = keysOf(events);
  return events
    .map(({ id }, index) => ({ id, key: keys[index] ?? '' }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ id }) => id);
}

/** The ids of events that for certain lie before some event above them in the list: only what is certain proves it. */
export function outOfTime(events: readonly Timed[]): ReadonlySet<string> {
  const found = new Set<string>();
  // Whatever lies before any event above lies before the latest of them: by its day, or by its latest exact time that day.
  let latestDay: DatedMoment | undefined;
  let latestTime: DatedMoment | undefined;
  for (const event of events) {
    const at = certainPart(event.at);
    if (!at) continue;
    if (isOutOfOrder(latestDay, at) || isOutOfOrder(latestTime, at)) found.add(event.id);
    if (!latestDay || at.date > latestDay.date) [latestDay, latestTime] = [{ date: at.date }, undefined];
    if (at.date === latestDay.date && at.time !== undefined && !(latestTime && isOutOfOrder(latestTime, at)))
      latestTime = at;
  }
  return found;
}

/**
 * What of a moment proves an order: its clock time when that is known exactly, else its day. Null when it has no day, or is
 * said to be unknown.
 */
export function certainPart(at: Moment | undefined): DatedMoment | null {
  if (!isDated(at) || at.precision === 'unknown') return null;
  const isExact = at.precision === undefined || at.precision === 'exact';
  return isExact ? at : { date: at.date };
}

/** Why the place of an event in the list is not known. */
export type Unsure = 'day' | 'clock';

/**
 * The events whose place in the list nothing tells: `day` for one stated to have happened nobody knows when, `clock` for one
 * without a clock time on a day on which others happened. Their order is the investigator's own. Events about whose time
 * nothing has been said are left to the finding that asks for it.
 */
export function unsurePlaces(events: readonly Timed[]): ReadonlyMap<string, Unsure> {
  const onDay = new Map<string, number>();
  for (const { at } of events) if (isDated(at)) onDay.set(at.date, (onDay.get(at.date) ?? 0) + 1);
  const found = new Map<string, Unsure>();
  for (const { id, at } of events) {
    if (!at) continue;
    if (!isDated(at)) found.set(id, 'day');
    else if (timeOf(at) === '' && (onDay.get(at.date) ?? 0) > 1) found.set(id, 'clock');
  }
  return found;
}

/** The id of the event that one at `at` is placed after in a list, null for first. Without a day it is placed last. */
export function placeInTime(events: readonly Timed[], at: Moment | undefined): string | null {
  if (!isDated(at)) return events.at(-1)?.id ?? null;
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

/** The events whose place the order could not tell, by what came of them: ids, in the order given. */
export interface Undated {
  /** Stand after the same event as before. */
  readonly following: readonly string[];
  /** Stand last. */
  readonly last: readonly string[];
}

/** What `orderByTime` does with the events that have no date. */
export function undatedIn(events: readonly Timed[]): Undated {
  const keys = keysOf(events);
  const undated = events
    .map(({ id, at }, index) => ({ id, at, key: keys[index] }))
    .filter(({ at }) => !isDated(at));
  const idsOf = (isLast: boolean): string[] =>
    undated.filter(({ key }) => (key === afterAll) === isLast).map(({ id }) => id);
  return { following: idsOf(false), last: idsOf(true) };
}

/** A key for each event: its own time, or what it inherits from the event it follows. */
function keysOf(events: readonly Timed[]): readonly string[] {
  const lastDated = events.findLastIndex(({ at }) => isDated(at));
  const firstLoose = lastDated < 0 ? 0 : events.findIndex(({ at }, index) => index > lastDated && !at);
  let before = '';
  return events.map(({ at }, index) => {
    if (firstLoose >= 0 && index >= firstLoose) return afterAll;
    if (!isDated(at)) return before;
    const own = keyOf(at);
    if (timeOf(at) !== '' || !before.startsWith(own)) before = own;
    return before;
  });
}

const keyOf = (at: DatedMoment): string => `${at.date} ${timeOf(at)}`;

/** Later than any date. */
const afterAll = '~';

const timeOf = ({ time, precision }: Moment): string => (precision === 'unknown' ? '' : (time ?? ''));

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
