import { isBlank } from '../../../domain/blank.ts';
import { when, whenOf } from '../../../domain/remark.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Remark, Rule } from './remark.ts';

type Communication = LexSarahFacts['communications'][number];

/**
 * Kommunicering: the draft goes to the person concerned (or the representative) and to the manager, the answer is noted
 * and what it changed (domain decision 6). That those affected are heard: as read by Riksrevisionen 2023 (secondary,
 * checked 2026-11-22); no act orders it, so a draft not sent is advice only.
 */
export const communicationRules: Rule = ({ communications }, { today }) => {
  const receivers = new Set(communications.map(({ to }) => to));
  return [
    ...when(!receivers.has('enskild') && !receivers.has('foretradare'), 'S291', 'communications', {
      to: 'enskild',
    }),
    ...when(!receivers.has('chef'), 'S291', 'communications', { to: 'chef' }),
    ...communications.flatMap((one) => remarksOn(one, today)),
  ];
};

function remarksOn(one: Communication, today: string): readonly Remark[] {
  const unsaid = isBlank(one.answer) ? 'answer' : 'changed';
  const silent =
    one.answerDueOn !== undefined && one.answerDueOn < today && !one.answeredOn && one.declined !== true;
  const values = { date: one.answerDueOn ?? '' };
  return [
    ...whenOf(
      isBlank(one.to) || isBlank(one.sentOn),
      'S292',
      'communications',
      one,
      isBlank(one.to) ? 'to' : 'sentOn',
    ),
    ...whenOf(!isBlank(one.answeredOn) && isBlank(one[unsaid]), 'S293', 'communications', one, unsaid),
    ...whenOf(silent, 'S294', 'communications', one, 'answeredOn', values),
  ];
}
