import { isBlank } from '../blank.ts';
import { topCauses } from '../cause-graph.ts';
import { whenOf } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K8: a deepest cause is written as one sentence of cause, effect and event. The form of the five rules of causation (VA;
 * gist from the method, the form secondary, checked 2026-11-22).
 */
export const causalSentence: AnalysisRule = (facts) =>
  topCauses(graphOf(facts)).flatMap((cause) => {
    const missing = pieces.find((piece) => isBlank(cause[piece]));
    return missing ? whenOf(true, 'K8', 'causes', cause, missing) : [];
  });

const pieces = ['statementCause', 'statementEffect', 'statementEvent'] as const;
