import { isBlank } from '../blank.ts';
import { requiredOf, when, whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K2: each deviation belongs to an event and is told against a norm, with where the norm is written and under which act what
 * failed was given. Event against norm is the method of event analysis (secondary, checked 2026-11-22); the act is asked
 * since one event may part from norms of several acts (domain decision 1).
 */
export const deviationRules: AnalysisRule = ({ deviations }) => [
  ...when(deviations.length === 0, 'K2e', 'deviations'),
  ...deviations.flatMap((deviation) => {
    const untold = isBlank(deviation.text) ? 'text' : 'should';
    return [
      ...requiredOf('K2', 'deviations', deviation, 'events', deviation.events),
      ...requiredOf('K2b', 'deviations', deviation, 'norm', deviation.norm),
      ...requiredOf('K2c', 'deviations', deviation, 'normSource', deviation.normSource),
      ...whenOf(isBlank(deviation[untold]), 'K2d', 'deviations', deviation, untold),
      ...requiredOf('K2f', 'deviations', deviation, 'acts', deviation.acts),
    ];
  }),
];
