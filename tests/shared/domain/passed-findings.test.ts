import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/domain/finding.ts';
import { findingKey, partFindings, passFinder, toldOf } from '../../../shared/domain/passed-findings.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'K7',
  field: 'analysis.method',
  overridable: true,
  provision: { text: '27 kap. 5 §', certainty: 'official' },
  blocks: [],
  values: { label: 'O1', word: 'lat' },
  ...more,
});
const pass = (of: Pick<Finding, 'code' | 'field' | 'values'>) => ({
  code: of.code,
  field: of.field,
  values: of.values,
  reason: 'Citat',
  by: 'Karin',
  at: '2026-11-23T08:00:00.000Z',
  isTextChanged: false,
});

describe('the values a finding was told with', () => {
  it('are the same in whatever order they came', () => {
    expect(toldOf({ values: { word: 'lat', label: 'O1', a: 1 } })).toBe('{"a":1,"label":"O1","word":"lat"}');
    expect(findingKey(finding({ values: { word: 'lat', label: 'O1' } }))).toBe(findingKey(finding()));
  });
});

describe('a pass', () => {
  it('stands for its own finding alone', () => {
    const passOf = passFinder([pass(finding())]);
    expect(passOf(finding())?.reason).toBe('Citat');
    for (const other of [
      { code: 'K8' },
      { field: 'analysis' },
      { values: { label: 'O1', word: 'slarvade' } },
    ])
      expect(passOf(finding(other))).toBeUndefined();
  });

  it('counts for nothing where the rule lets nobody pass', () => {
    const firm = finding({ overridable: false });
    expect(passFinder([pass(firm)])(firm)).toBeUndefined();
    expect(partFindings([firm], [pass(firm)])).toEqual({ asked: [firm], passed: [] });
  });

  it('parts what is asked from what is passed by', () => {
    const [one, other] = [finding(), finding({ values: { label: 'O1', word: 'slarvade' } })];
    const parted = partFindings([one, other], [pass(one), pass(finding({ code: 'K99' }))]);
    expect(parted).toEqual({ asked: [other], passed: [{ finding: one, pass: pass(one) }] });
  });
});
