import { isOutOfOrder } from '../date-order.ts';
import { certainPart } from '../event-order.ts';
import { whenOf } from '../remark.ts';
import type { Event } from '../timeline.ts';
import type { DatedMoment } from '../values.ts';
import type { AnalysisRemark, AnalysisRule } from './rule.ts';

/**
 * K1d: events stand in the order in which they happened. Method of event analysis (secondary, checked 2026-11-22). Only
 * what is certain counts: a rough time is its day, and a time said to be unknown is none. The finding is at the event that
 * happened before one that stands above it, once for each place where the order breaks.
 */
export const eventOrder: AnalysisRule = ({ events }) => {
  const remarks: AnalysisRemark[] = [];
  let latest: Latest = {};
  for (const event of events) {
    const at = certainPart(event.at);
    if (!at) continue;
    const above = [latest.byDay, latest.byClock].find((one) => isOutOfOrder(one?.at, at));
    if (above) remarks.push(...whenOf(true, 'K1d', 'events', event, 'at', { other: above.event.label }));
    latest = later(above ? {} : latest, { event, at });
  }
  return remarks;
};

interface Placed {
  readonly event: Event;
  readonly at: DatedMoment;
}

/** The latest event so far: by its day, and among those whose clock time is known exactly. */
interface Latest {
  readonly byDay?: Placed;
  readonly byClock?: Placed;
}

function later(latest: Latest, next: Placed): Latest {
  const { byDay = next, byClock } = latest;
  return {
    byDay: next.at.date > byDay.at.date ? next : byDay,
    ...(next.at.time === undefined ? byClock && { byClock } : { byClock: next }),
  };
}
