import type { Inline } from '../../../../documents/blocks.ts';
import { isWritten, missing, text } from '../../../../documents/inline.ts';
import type { Action } from '../../../../domain/actions.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { fieldLabel } from './inquiry.ts';
import { stacked } from './sentence.ts';

/**
 * Whether an action is proposed, decided or done, by whom and when. Of one without a state, no more than the day is known.
 * Each date has a line of its own, which a narrow column does not break.
 */
export function standing(action: Action): readonly Inline[] {
  const { state, doneOn, decidedBy, decidedOn } = action;
  const words = utredningText.actions;
  if (state === 'avbruten') return [text(words.cancelled)];
  const by = isWritten(decidedBy) ? decidedBy.trim() : undefined;
  const day = decidedOn ? [text(decidedOn)] : [];
  const decided = by || decidedOn ? [[text(words.decidedBy(by))], day] : [];
  if (doneOn || state === 'genomford')
    return stacked([text(words.doneOn)], orMissing(doneOn, fieldLabel('actions.doneOn')), ...decided);
  if (decided.length > 0 && (state === 'beslutad' || state === 'pagar'))
    return stacked([text(words.decidedAs(by))], day, ...due(action, state === 'pagar' ? words.going : ''));
  return stacked(...due(action, state ? words.decision[state] : ''), ...decided);
}

/** Until when, after a word that tells how far it has come; '' for none. */
function due({ dueOn }: Action, stands: string): readonly (readonly Inline[])[] {
  const words = utredningText.actions;
  const said = [stands, dueOn && words.dueOn].filter(isWritten).join(', ');
  return [said === '' ? [] : [text(said)], dueOn ? [text(dueOn)] : [missing(words.due)]];
}
