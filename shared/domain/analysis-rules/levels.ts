import { isBlank } from '../blank.ts';
import { causeLevels } from '../causes.ts';
import { when } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K12: causes on all three levels, or a reason for each level that has none. Our own check. IVO's follow-up of lex Sarah
 * 2017 (official, checked 2026-11-22) says no more than that the system level needs developing.
 */
export const levelRules: AnalysisRule = ({ causes, analysis }) => {
  const found = new Set(causes.map(({ level }) => level));
  return causeLevels.flatMap((level) => {
    const reason = reasonOf[level];
    return when(!found.has(level) && isBlank(analysis[reason]), 'K12', `analysis.${reason}`, { level });
  });
};

/** The field of the analysis that says why a level has no cause. */
export const reasonOf = {
  individ: 'noIndividualCause',
  enhet: 'noUnitCause',
  system: 'noSystemCause',
} as const;
