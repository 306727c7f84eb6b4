import { elapsedBetween, minuteOfDay, minutesOfDay } from '../domain/elapsed.ts';
import { daysBetween } from '../domain/calendar-dates.ts';
import { isDated, type Moment } from '../domain/values.ts';

/**
 * The course of events as a strip: an axis of wall-clock time on which each event is a point or, where it has an end, a bar.
 * Within a stretch the scale is even. A pause longer than half a day is drawn together and marked, and so are stretches of
 * which the days alone are known: what happened by the clock has the room.
 * Units are pixels at 100 %; the caller scales.
 */
export interface StripEvent {
  readonly id: string;
  readonly at?: Moment | undefined;
  readonly until?: Moment | undefined;
}

export interface StripMark {
  readonly id: string;
  /** `area`: a whole day of which no more is known. */
  readonly kind: 'point' | 'bar' | 'area';
  readonly x: number;
  readonly width: number;
  /** 0 is nearest the axis; marks that would cover each other stand in rows above. */
  readonly row: number;
  readonly isRough: boolean;
}

interface StripTick {
  readonly x: number;
  readonly date: string;
  /** `HH:MM`, or null where a day begins. */
  readonly time: string | null;
  /** Its words end at `x` instead of beginning there: so they have room at the right edge. */
  readonly isEnding: boolean;
}

export interface Strip {
  readonly width: number;
  readonly rows: number;
  readonly marks: readonly StripMark[];
  readonly ticks: readonly StripTick[];
  /** Middles of the pauses that are drawn together. */
  readonly breaks: readonly number[];
}

/** Null when fewer than two events have a time: there is nothing to see. Events of which nobody knows the day are left out. */
export function layOutStrip(events: readonly StripEvent[], width: number): Strip | null {
  const timed = events.flatMap((event) => spanOf(event) ?? []);
  const [first] = timed;
  if (!first || timed.length < 2) return null;
  const stretches = stretchesOf(timed);
  const axis = axisOf(stretches, width);
  const marks = rowed(timed.map((span) => markOf(span, axis)));
  return {
    width,
    rows: 1 + marks.reduce((most, { row }) => Math.max(most, row), 0),
    marks,
    ticks: ticksOf(stretches, axis, width),
    breaks: axis.breaks,
  };
}

/** Minutes on the calendar, counted from an early day that no event lies before. */
interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: StripMark['kind'];
  readonly isRough: boolean;
  readonly hasClock: boolean;
}

function spanOf({ id, at, until }: StripEvent): Span | null {
  if (!isDated(at)) return null;
  const clock = minuteOfDay(at);
  const from = minutesOf(at.date, clock ?? 0);
  const isRough = at.precision === 'about' || clock === null || until?.precision === 'about';
  const end =
    isDated(until) && elapsedBetween(at, until)
      ? minutesOf(until.date, minuteOfDay(until) ?? lastMinute)
      : null;
  const span = { id, from, isRough, hasClock: clock !== null };
  if (end !== null) return { ...span, to: end, kind: 'bar' };
  return clock === null
    ? { ...span, to: from + lastMinute, kind: 'area' }
    : { ...span, to: from, kind: 'point' };
}

const lastMinute = minutesOfDay - 1;
const firstDay = '1900-01-01';
const minutesOf = (date: string, minute: number): number =>
  daysBetween(firstDay, date) * minutesOfDay + minute;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly hasClock: boolean;
}

/** Events with no pause between them that is longer than half a day. */
function stretchesOf(spans: readonly Span[]): readonly Stretch[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const { from, to, hasClock } of sorted) {
    const last = joined.at(-1);
    if (!last || from - last.to > longPause) joined.push({ from, to, hasClock });
    else
      joined[joined.length - 1] = {
        from: last.from,
        to: Math.max(last.to, to),
        hasClock: hasClock || last.hasClock,
      };
  }
  return joined;
}

const longPause = minutesOfDay / 2;

interface Axis {
  readonly breaks: readonly number[];
  xOf(minute: number): number;
}

function axisOf(stretches: readonly Stretch[], width: number): Axis {
  const pauses = stretches.length - 1;
  const breakWidth = Math.min(widestBreak, (width * mostForBreaks) / Math.max(1, pauses));
  const inner = width - 2 * margin - pauses * breakWidth;
  // A stretch that is one point still needs room for its mark.
  const lengths = stretches.map(({ from, to, hasClock }) => (to - from) / (hasClock ? 1 : minutesOfDay));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const least = Math.min(leastStretch, inner / stretches.length);
  const spare = inner - least * stretches.length;
  const starts: number[] = [];
  const widths = lengths.map(
    (length) => least + (total === 0 ? spare / lengths.length : (spare * length) / total),
  );
  let x = margin;
  for (const each of widths) {
    starts.push(x);
    x += each + breakWidth;
  }
  return {
    breaks: starts.slice(1).map((start) => start - breakWidth / 2),
    xOf(minute) {
      const index = Math.max(
        0,
        stretches.findLastIndex(({ from }) => from <= minute),
      );
      const { from = 0, to = 0 } = stretches[index] ?? {};
      const share = to === from ? 0.5 : Math.min(1, (minute - from) / (to - from));
      return (starts[index] ?? 0) + share * (widths[index] ?? 0);
    },
  };
}

const margin = 10;
const widestBreak = 22;
const mostForBreaks = 0.4;
const leastStretch = 56;

function markOf(span: Span, axis: Axis): Omit<StripMark, 'row'> {
  const [from, to] = [axis.xOf(span.from), axis.xOf(span.to)];
  const isNarrow = span.kind !== 'point' && to - from < pointWidth;
  const width = span.kind === 'point' || isNarrow ? pointWidth : to - from;
  const x = span.kind === 'point' || isNarrow ? (from + to - pointWidth) / 2 : from;
  return { id: span.id, kind: span.kind, x, width, isRough: span.isRough };
}

const pointWidth = 12;
const air = 3;
const mostRows = 6;

/** Marks from left to right, each in the lowest row that is free there; when all are taken, over others in the top row. */
function rowed(marks: readonly Omit<StripMark, 'row'>[]): readonly StripMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = ends.findIndex((end) => end + air <= mark.x);
      const row = free < 0 ? Math.min(ends.length, mostRows - 1) : free;
      ends[row] = mark.x + mark.width;
      return { ...mark, row };
    });
}

/** Where each stretch begins, and each day within it that there is room for. */
function ticksOf(stretches: readonly Stretch[], axis: Axis, width: number): readonly StripTick[] {
  const ticks: StripTick[] = [];
  let taken = 0;
  for (const { from, to } of stretches) {
    const firstMidnight = Math.floor(from / minutesOfDay) * minutesOfDay;
    const days = Math.floor((to - firstMidnight) / minutesOfDay);
    const room = (axis.xOf(to) - axis.xOf(from)) / tickWidth;
    const step = Math.max(1, Math.ceil(days / Math.max(1, room)));
    for (let day = 0; day <= days; day += step) {
      const minute = day === 0 ? from : firstMidnight + day * minutesOfDay;
      const x = axis.xOf(minute);
      const isEnding = x > width - tickWidth;
      const start = isEnding ? x - tickWidth : x;
      if (start < taken) continue;
      ticks.push({ x, isEnding, ...clockOf(minute) });
      taken = start + tickWidth;
    }
  }
  return ticks;
}

const tickWidth = 74;

function clockOf(minute: number): { readonly date: string; readonly time: string | null } {
  const start = Date.parse(`${firstDay}T00:00:00Z`);
  const iso = new Date(start + minute * 60_000).toISOString();
  const time = iso.slice(11, 16);
  return { date: iso.slice(0, 10), time: time === '00:00' ? null : time };
}
