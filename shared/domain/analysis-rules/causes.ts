import { requiredOf, when, whenOf } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K5: there are causes, and each has text, level, area, fact or assessment, and sources; an assessment that rests on one
 * source is warned of. Level and area are our own checks (the method has areas, IVO speaks of levels); source and fact or
 * assessment are asked of every note of an investigation (secondary, checked 2026-11-22).
 */
export const causeRules: AnalysisRule = ({ causes }) => [
  ...when(causes.length === 0, 'K5g', 'causes'),
  ...causes.flatMap((cause) => [
    ...requiredOf('K5', 'causes', cause, 'level', cause.level),
    ...requiredOf('K5b', 'causes', cause, 'area', cause.area),
    ...requiredOf('K5c', 'causes', cause, 'nature', cause.nature),
    ...requiredOf('K5d', 'causes', cause, 'sources', cause.sources),
    ...whenOf(cause.nature === 'bedomning' && cause.sources?.length === 1, 'K5e', 'causes', cause, 'sources'),
    ...requiredOf('K5f', 'causes', cause, 'text', cause.text),
  ]),
];
