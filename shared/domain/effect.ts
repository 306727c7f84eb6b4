import type { FollowUp } from './actions.ts';
import { earliest } from './calendar-dates.ts';

/**
 * When the effect of an action was first followed up, or undefined. A follow-up that found it too early to tell does not
 * count (domain decision 10: done and effective are separate things with separate dates).
 */
export function measuredOn(actionId: string, followUps: readonly FollowUp[]): string | undefined {
  const telling = followUps.filter((one) => one.actions?.includes(actionId) && one.effect !== 'for-tidigt');
  return earliest(telling.map(({ date }) => date)) ?? undefined;
}

/** The actions whose effect has been followed up, by id: `measuredOn` of many actions at once. */
export function measuredActions(followUps: readonly FollowUp[]): ReadonlySet<string> {
  const telling = followUps.filter(({ date, effect }) => date !== undefined && effect !== 'for-tidigt');
  return new Set(telling.flatMap(({ actions }) => actions ?? []));
}
