import { isGoing } from '../../../domain/actions.ts';
import { isBlank } from '../../../domain/blank.ts';
import { whenOf } from '../../../domain/remark.ts';
import { isOutOfOrder, type When } from '../../../domain/date-order.ts';
import { notice } from './code-rule.ts';
import { gated, type Rule } from './remark.ts';

/**
 * K20: an anmälan cannot tell as done what was done after it was sent. No provision: the order in which a case can go.
 * Only where the anmälan is put together from the records; what somebody has written in its own field has no dates to read.
 */
export const toldAsDoneRules: Rule = ({ notification, immediateMeasures, actions }) => {
  const { sentOn } = notification;
  if (sentOn === undefined || !isBlank(notification.measures)) return [];
  const after = (when: When | undefined): boolean => isOutOfOrder(when, sentOn);
  const told = (earlier: string) => ({ earlier, later: 'notification.sentOn' });
  return gated(notice, [
    ...immediateMeasures.flatMap((one) =>
      whenOf(after(one.at), 'K20', 'immediateMeasures', one, 'at', told('immediateMeasures.at')),
    ),
    ...actions
      .filter(isGoing)
      .flatMap((one) => whenOf(after(one.doneOn), 'K20', 'actions', one, 'doneOn', told('actions.doneOn'))),
  ]);
};
