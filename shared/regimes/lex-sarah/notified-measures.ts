import { isBlank } from '../../domain/blank.ts';
import { knownOn, notificationDay } from './documents/known-on.ts';
import type { LexSarahFacts } from './parts.ts';

/**
 * What item 12 of the notification is put together from where nothing is written for it: the immediate measures, and the
 * actions as they were known on the notification's day. The form prints it and the rule asks for it where it is empty.
 */
export function notifiedMeasures(facts: LexSarahFacts): Pick<LexSarahFacts, 'immediateMeasures' | 'actions'> {
  const day = notificationDay(facts);
  const { actions } = day === undefined ? facts : knownOn(facts, day);
  return {
    immediateMeasures: facts.immediateMeasures.filter(({ text }) => !isBlank(text)),
    actions: actions.filter(({ text, state }) => !isBlank(text) && state !== 'avbruten'),
  };
}
