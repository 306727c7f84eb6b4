import { causeAreas, causeLevels, type Cause } from '../causes.ts';
import { testOf } from './areas.ts';
import { reasonOf } from './levels.ts';

/**
 * Whether a field of the analysis is still a question: the reason for a level without a cause (K12) and what was tested in an
 * area without one (K13) are none once there is a cause.
 */
export function isAskedOfAnalysis(causes: readonly Pick<Cause, 'level' | 'area'>[], field: string): boolean {
  const level = causeLevels.find((each) => reasonOf[each] === field);
  if (level) return !causes.some((cause) => cause.level === level);
  const area = causeAreas.find((each) => testOf[each] === field);
  return area === undefined || !causes.some((cause) => cause.area === area);
}
