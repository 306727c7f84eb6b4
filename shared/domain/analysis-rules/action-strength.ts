import { answersCauses, type Action } from '../actions.ts';
import { when, whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K11: not weak actions alone, neither in all nor for a cause on system level. The action hierarchy (forcing functions are
 * strong, information is weak; secondary, checked 2026-11-22).
 */
export const actionStrength: AnalysisRule = ({ actions, causes }) => {
  const going = actions.filter(answersCauses);
  const answers = answersByCause(going);
  return [
    ...when(isWeakThroughout(going), 'K11', 'actions'),
    ...causes.flatMap((cause) => {
      const weakly = cause.level === 'system' && isWeakThroughout(answers.get(cause.id) ?? []);
      return whenOf(weakly, 'K11b', 'causes', cause, 'level');
    }),
  ];
};

const isWeakThroughout = (actions: readonly Action[]): boolean =>
  actions.length > 0 && actions.every(({ strength }) => strength === 'svag');

function answersByCause(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const answers = new Map<string, Action[]>();
  for (const action of actions)
    for (const id of action.causes ?? []) {
      const known = answers.get(id);
      if (known) known.push(action);
      else answers.set(id, [action]);
    }
  return answers;
}
