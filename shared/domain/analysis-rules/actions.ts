import { isGoing, type Action } from '../actions.ts';
import { isBlank } from '../blank.ts';
import { requiredOf, when, whenOf } from '../remark.ts';
import type { AnalysisRemark, AnalysisRule } from './rule.ts';

/**
 * K10: there are actions, and each is complete: who, when, strength, kind, and an effect that is measured after it is done
 * (our own checks; the date is SOSFS 2011:5 5 kap., secondary). A new routine is checked in practice, and whether the person
 * concerned is asked is answered: IVO's follow-up of lex Sarah 2017 (official, checked 2026-11-22). An action broken off need not be
 * complete.
 */
export const actionRules: AnalysisRule = ({ actions }) => [
  ...when(actions.length === 0, 'K10j', 'actions'),
  ...actions
    .filter(isGoing)
    .flatMap((action) => [
      ...requiredOf('K10', 'actions', action, 'text', action.text),
      ...requiredOf('K10b', 'actions', action, 'responsible', action.responsible),
      ...whenOf(isBlank(action.dueOn) && isBlank(action.doneOn), 'K10c', 'actions', action, 'dueOn'),
      ...requiredOf('K10d', 'actions', action, 'strength', action.strength),
      ...requiredOf('K10e', 'actions', action, 'kind', action.kind),
      ...effectRemarks(action),
      ...practiceRemarks(action),
      ...askingRemarks(action),
    ]),
];

/** K10f-K10i: measure, baseline and goal, and a date after the action is done. */
function effectRemarks(action: Action): readonly AnalysisRemark[] {
  const ready = action.doneOn ?? action.dueOn;
  const tooEarly = action.measureOn !== undefined && ready !== undefined && action.measureOn <= ready;
  const untold = isBlank(action.measure) ? 'measure' : 'goal';
  return [
    ...whenOf(isBlank(action[untold]), 'K10f', 'actions', action, untold),
    ...requiredOf('K10g', 'actions', action, 'baseline', action.baseline),
    ...requiredOf('K10h', 'actions', action, 'measureOn', action.measureOn),
    ...whenOf(tooEarly, 'K10i', 'actions', action, 'measureOn'),
  ];
}

/** K10k: how and when it is seen that a routine has changed what is done. */
function practiceRemarks(action: Action): readonly AnalysisRemark[] {
  const missing = isBlank(action.practiceCheck) ? 'practiceCheck' : 'practiceCheckOn';
  return whenOf(action.kind === 'rutin' && isBlank(action[missing]), 'K10k', 'actions', action, missing);
}

/** K10m, K10l: whether the person concerned is asked, and how. A half answer is the yes/no duty's own fault. */
function askingRemarks(action: Action): readonly AnalysisRemark[] {
  const asked = action.askPerson?.answer === 'yes';
  return [
    ...requiredOf('K10m', 'actions', action, 'askPerson', action.askPerson),
    ...whenOf(asked && isBlank(action.askHow), 'K10l', 'actions', action, 'askHow'),
  ];
}
