import { required } from '../../../domain/remark.ts';
import type { Rule } from './remark.ts';

/**
 * What the analysis tells besides the shared rules: what else emerged. SOSFS 2011:5 5 kap. (secondary, checked
 * 2026-11-22).
 */
export const otherFindingsRules: Rule = ({ analysis }) =>
  required('S253', 'analysis.otherFindings', analysis.otherFindings);
