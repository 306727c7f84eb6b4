import { describe, expect, it } from 'vitest';
import { analysisCodes } from '../../../../shared/domain/analysis-rules/codes.ts';
import { breakages } from './breakages.ts';
import { raisedBy } from './fall-changes.ts';

describe('the fall with a fracture of the hip, as it stands', () => {
  it('leaves nothing to ask, not even as advice', () => {
    expect(raisedBy((facts) => facts)).toEqual([]);
  });
});

describe('one thing broken in it', () => {
  it.each(breakages.map((one) => [one.code, one.field, one.reason, one] as const))(
    'raises %s at %s and nothing else: %s',
    (code, field, _reason, { change, alongWith }) => {
      expect(raisedBy(change)).toEqual([`${code} ${field}`, ...alongWith].sort());
    },
  );

  it.each(Object.keys(analysisCodes))('%s has a row of its own', (code) => {
    expect(breakages.map((one) => one.code)).toContain(code);
  });
});
