import { causeAreas, causeLevels, type Cause } from '../causes.ts';
import { testOf } from './areas.ts';
import { reasonOf } from './levels.ts';

/**
 * K12 and K13, seen from the fields: the reason for a level without a cause, and what was tested in an area without one, are
 * asked for only as long as there is none. Method of event analysis (secondary, checked 2026-11-22).
 */
export function isAskedOfAnalysis(causes: readonly Pick<Cause, 'level' | 'area'>[], field: string): boolean {
  const level = causeLevels.find((each) => reasonOf[each] === field);
  if (level) return !causes.some((cause) => cause.level === level);
  const area = causeAreas.find((each) => testOf[each] === field);
  return area === undefined || !causes.some((cause) => cause.area === area);
}
