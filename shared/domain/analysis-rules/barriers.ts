import { isBlank } from '../blank.ts';
import { when, whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K14: barriers were considered, each says whether it held, and one that did not is explained by a cause. Deviation and
 * barrier analysis of the MTO heritage, in the method of event analysis (secondary, checked 2026-11-22).
 */
export const barrierRules: AnalysisRule = ({ barriers }) => [
  ...when(barriers.length === 0, 'K14c', 'barriers'),
  ...barriers.flatMap((barrier) => {
    const { state } = barrier;
    const untold = isBlank(barrier.text) ? 'text' : 'state';
    const unexplained = state !== undefined && state !== 'holl' && isBlank(barrier.causes);
    return [
      ...whenOf(isBlank(barrier[untold]), 'K14', 'barriers', barrier, untold),
      ...whenOf(unexplained, 'K14b', 'barriers', barrier, 'causes'),
    ];
  }),
];
