import type { Action } from '../../../domain/actions.ts';
import { isBlank, requiredOf, when, whenOf, type Remark, type Rule } from './remark.ts';

/**
 * Each action on its own (K10). Measures with their time, taken or planned against recurrence: SOSFS 2011:5 5 kap.
 * (secondary, checked 2026-11-22). Effect followed up, new routines checked in practice and the person asked: IVO's
 * follow-up of lex Sarah 2017 (official). An action broken off need not be complete.
 */
export const actionRules: Rule = ({ actions }) => [
  ...when(actions.length === 0, 'S261', 'actions'),
  ...actions
    .filter(({ state }) => state !== 'avbruten')
    .flatMap((action) => [
      ...requiredOf('K10', 'actions', action, 'text', action.text),
      ...requiredOf('K10b', 'actions', action, 'responsible', action.responsible),
      ...whenOf(isBlank(action.dueOn) && isBlank(action.doneOn), 'K10c', 'actions', action, 'dueOn'),
      ...requiredOf('K10d', 'actions', action, 'strength', action.strength),
      ...requiredOf('K10e', 'actions', action, 'kind', action.kind),
      ...requiredOf('S262', 'actions', action, 'causes', action.causes),
      ...stateRemarks(action),
      ...effectRemarks(action),
      ...practiceRemarks(action),
    ]),
];

function stateRemarks(action: Action): readonly Remark[] {
  const done = action.state === 'genomford';
  return whenOf(done !== !isBlank(action.doneOn), 'S265', 'actions', action, done ? 'doneOn' : 'state');
}

/** K10f-K10i: measure, baseline and goal, and a date after the action is done. */
function effectRemarks(action: Action): readonly Remark[] {
  const ready = action.doneOn ?? action.dueOn;
  const tooEarly = action.measureOn !== undefined && ready !== undefined && action.measureOn <= ready;
  const asked = action.askPerson?.answer === 'yes';
  return [
    ...whenOf(
      isBlank(action.measure) || isBlank(action.goal),
      'K10f',
      'actions',
      action,
      isBlank(action.measure) ? 'measure' : 'goal',
    ),
    ...requiredOf('K10g', 'actions', action, 'baseline', action.baseline),
    ...requiredOf('K10h', 'actions', action, 'measureOn', action.measureOn),
    ...whenOf(tooEarly, 'K10i', 'actions', action, 'measureOn'),
    ...whenOf(asked && isBlank(action.askHow), 'S264', 'actions', action, 'askHow'),
  ];
}

function practiceRemarks(action: Action): readonly Remark[] {
  if (action.kind !== 'rutin') return [];
  const missing = isBlank(action.practiceCheck) ? 'practiceCheck' : 'practiceCheckOn';
  return whenOf(isBlank(action[missing]), 'S263', 'actions', action, missing);
}
