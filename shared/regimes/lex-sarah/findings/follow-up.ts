import { isGoing } from '../../../domain/actions.ts';
import { isBlank } from '../../../domain/blank.ts';
import { when, whenOf } from '../../../domain/remark.ts';
import { measuredActions } from '../../../domain/effect.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isDecided } from './case-phase.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * Follow-up and closing, advice throughout: no document waits for it. Done and effective are two questions, and the person
 * concerned is asked: IVO's follow-up of lex Sarah 2017 (official, checked 2026-11-22).
 */
export const followUpRules: Rule = (facts, { today }) => {
  const { closing, followUps } = facts;
  const closed = !isBlank(closing.closedOn);
  return [
    ...when(
      closing.followUpNeeded?.answer === 'yes' && isBlank(closing.followUpOn),
      'S431',
      'closing.followUpOn',
    ),
    ...followUps.flatMap(followUpRemarks),
    ...actionsUnmeasured(facts, today),
    ...when(closed && !isDecided(facts), 'S437', 'closing.closedOn'),
  ];
};

type FollowUp = LexSarahFacts['followUps'][number];

function followUpRemarks(one: FollowUp): readonly Remark[] {
  const dimensions = [one.safety, one.treatment, one.stress, one.continuity, one.participation, one.ownWords];
  const silent = one.asked?.answer === 'yes' && dimensions.every(isBlank);
  return [
    ...whenOf(
      isBlank(one.date) || isBlank(one.by),
      'S432',
      'followUps',
      one,
      isBlank(one.date) ? 'date' : 'by',
    ),
    ...whenOf(
      isBlank(one.result) || isBlank(one.effect),
      'S433',
      'followUps',
      one,
      isBlank(one.result) ? 'result' : 'effect',
    ),
    ...whenOf(silent, 'S434', 'followUps', one, 'ownWords'),
  ];
}

function actionsUnmeasured({ actions, followUps, closing }: LexSarahFacts, today: string): readonly Remark[] {
  const measured = measuredActions(followUps);
  return actions.filter(isGoing).flatMap((action) => {
    const { measureOn = '' } = action;
    const passed = measureOn !== '' && measureOn < today && !measured.has(action.id);
    const unfinished = !isBlank(closing.closedOn) && action.state !== 'genomford';
    return [
      ...whenOf(passed, 'S435', 'actions', action, 'measureOn', { date: measureOn }),
      ...whenOf(unfinished, 'S436', 'actions', action, 'state'),
    ];
  });
}
