import { isBlank } from '../blank.ts';
import { topCauses } from '../cause-graph.ts';
import { whenOf } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K6: an individual factor, a rule not followed and lack of staff explain nothing by themselves: each needs a deeper cause
 * or a written stop (domain decision 9). Our own check, supported by IVO's follow-up of lex Sarah 2017 (official, checked
 * 2026-11-22): the focus is lifted from the single worker.
 */
export const shallowCauses: AnalysisRule = (facts) =>
  topCauses(graphOf(facts))
    .filter(({ stopReason }) => isBlank(stopReason))
    .flatMap((cause) => {
      const { level, kind = 'annan' } = cause;
      const explainsNothing = kind === 'rutin-ej-foljd' || kind === 'personalbrist';
      return [
        ...whenOf(level === 'individ', 'K6', 'causes', cause, 'stopReason'),
        ...whenOf(explainsNothing, 'K6b', 'causes', cause, 'stopReason', { kind }),
      ];
    });
