import { answersCauses, type Action } from '../actions.ts';
import { byLink } from '../by-link.ts';
import { when, whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K11: not weak actions alone, neither in all nor for a cause on system level. The action hierarchy (forcing functions are
 * strong, information is weak; secondary, checked 2026-11-22).
 */
export const actionStrength: AnalysisRule = ({ actions, causes }) => {
  const answering = actions.filter(answersCauses);
  const answers = byLink(answering, ({ causes: answered }) => answered);
  return [
    ...when(isWeakThroughout(answering), 'K11', 'actions'),
    ...causes.flatMap((cause) => {
      const weakly = cause.level === 'system' && isWeakThroughout(answers.get(cause.id) ?? []);
      return whenOf(weakly, 'K11b', 'causes', cause, 'level');
    }),
  ];
};

const isWeakThroughout = (actions: readonly Action[]): boolean =>
  actions.length > 0 && actions.every(({ strength }) => strength === 'svag');
