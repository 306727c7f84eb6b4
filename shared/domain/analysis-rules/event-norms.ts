import { isBlank } from '../blank.ts';
import { normBearers } from '../event-norm.ts';
import { whenOf } from '../remark.ts';
import type { Deviation } from '../timeline.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K1f: what ought to have happened at an event has a source, its own or that of a deviation that says the same. Event
 * against norm is the method of event analysis (secondary, checked 2026-11-22).
 */
export const eventNorms: AnalysisRule = ({ events, deviations }) => {
  const behind = byEvent(deviations.filter(({ normSource }) => !isBlank(normSource)));
  return events
    .filter(({ should, shouldSource }) => !isBlank(should) && isBlank(shouldSource))
    .flatMap((event) => {
      const isSourced = normBearers(event.should, behind.get(event.id) ?? []).length > 0;
      return whenOf(!isSourced, 'K1f', 'events', event, 'shouldSource');
    });
};

function byEvent(deviations: readonly Deviation[]): ReadonlyMap<string, readonly Deviation[]> {
  const found = new Map<string, Deviation[]>();
  for (const deviation of deviations)
    for (const id of deviation.events ?? []) {
      const known = found.get(id);
      if (known) known.push(deviation);
      else found.set(id, [deviation]);
    }
  return found;
}
