import { z } from 'zod';

const traceEvent = z.looseObject({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number(),
  dur: z.number().optional(),
});
export type TraceEvent = z.infer<typeof traceEvent>;
export const traceEvents = z.array(traceEvent);

/** What a page's own script is behind: calls into it, what they queue, and the collecting of what they leave. */
const scriptNames = [
  'FunctionCall',
  'RunMicrotasks',
  'EvaluateScript',
  'TimerFire',
  'FireAnimationFrame',
  'V8.GC_SCAVENGER',
];

/**
 * Milliseconds of script in each frame of the trace's busiest thread: what ran from one pointer event that was delivered to
 * the next. Script within script is counted once.
 */
export function scriptOfFrames(events: readonly TraceEvent[]): readonly number[] {
  const main = busiest(events.filter(({ name }) => scriptNames.includes(name)));
  const own = events
    .filter(({ pid, tid, ph }) => ph === 'X' && `${pid} ${tid}` === main)
    .toSorted((a, b) => a.ts - b.ts);
  const starts = own
    .filter((event) => event.name === 'EventDispatch' && isPointerMove(event))
    .map(({ ts }) => ts);
  return starts.slice(0, -1).map((start, index) => scriptBetween(own, start, starts[index + 1] ?? start));
}

function busiest(events: readonly TraceEvent[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pid, tid } of events) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function isPointerMove(event: TraceEvent): boolean {
  return dispatched.safeParse(event).success;
}
const dispatched = z.looseObject({
  args: z.looseObject({ data: z.looseObject({ type: z.literal('mousemove') }) }),
});

function scriptBetween(events: readonly TraceEvent[], from: number, to: number): number {
  let until = from;
  let total = 0;
  for (const { name, ts, dur = 0 } of events) {
    if (ts < from || ts >= to || !scriptNames.includes(name)) continue;
    total += Math.max(0, ts + dur - Math.max(until, ts));
    until = Math.max(until, ts + dur);
  }
  return total / 1000;
}
