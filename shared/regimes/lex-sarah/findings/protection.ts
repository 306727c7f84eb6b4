import { isBlank } from '../../../domain/blank.ts';
import { requiredOf, when } from '../../../domain/remark.ts';
import type { Rule } from './remark.ts';

/**
 * Immediate measures. The person is protected at once when a report comes in: SOSFS 2011:5 4 kap. (chapter unverified,
 * checked 2026-11-22); measures are shown with their time: 5 kap. (secondary). Whether the person is safe is a yes/no duty.
 */
export const protectionRules: Rule = ({ protection, immediateMeasures }) => [
  ...when(immediateMeasures.length === 0 && isBlank(protection.situation), 'S131', 'immediateMeasures'),
  ...immediateMeasures.flatMap((measure) => [
    ...requiredOf('S132', 'immediateMeasures', measure, 'text', measure.text),
    ...requiredOf('S133', 'immediateMeasures', measure, 'at', measure.at),
    ...requiredOf('S134', 'immediateMeasures', measure, 'by', measure.by),
  ]),
];
