import { expect, test } from 'vitest';
import { isAskedOfAnalysis } from '../../../../shared/domain/analysis-rules/asked-of-analysis.ts';
import type { Cause } from '../../../../shared/domain/causes.ts';

type Placed = Pick<Cause, 'level' | 'area'>;
const onUnit: readonly Placed[] = [{ level: 'enhet', area: 'teknik' }];

const rows = [
  { why: 'a level without a cause needs its reason', field: 'noSystemCause', causes: onUnit, asked: true },
  { why: 'a level with a cause needs none', field: 'noUnitCause', causes: onUnit, asked: false },
  { why: 'an area without a cause is to be tested', field: 'testedCompetence', causes: onUnit, asked: true },
  { why: 'an area with a cause has been found', field: 'testedTechnology', causes: onUnit, asked: false },
  { why: 'before any cause all are open', field: 'noUnitCause', causes: [], asked: true },
  { why: 'other fields are always asked', field: 'method', causes: onUnit, asked: true },
] as const;
test.each(rows)('$why', ({ field, causes, asked }) => expect(isAskedOfAnalysis(causes, field)).toBe(asked));
