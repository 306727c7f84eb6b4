import { isBlank } from '../blank.ts';
import { byLink } from '../by-link.ts';
import { normBearers } from '../event-norm.ts';
import { whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K1f: what ought to have happened at an event has a source, its own or that of a deviation that says the same. Event
 * against norm is the method of event analysis (secondary, checked 2026-11-22).
 */
export const eventNorms: AnalysisRule = ({ events, deviations }) => {
  const sourced = deviations.filter(({ normSource }) => !isBlank(normSource));
  const behind = byLink(sourced, (deviation) => deviation.events);
  return events
    .filter(({ should, shouldSource }) => !isBlank(should) && isBlank(shouldSource))
    .flatMap((event) => {
      const isSourced = normBearers(event.should, behind.get(event.id) ?? []).length > 0;
      return whenOf(!isSourced, 'K1f', 'events', event, 'shouldSource');
    });
};
