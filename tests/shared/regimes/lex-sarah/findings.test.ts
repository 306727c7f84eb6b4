import { describe, expect, it } from 'vitest';
import { parseFieldPath } from '../../../../shared/domain/field-path.ts';
import { findingCodes } from '../../../../shared/regimes/lex-sarah/findings/codes.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { completeCase, today } from './complete-case.ts';
import { directCase, freshCase } from './short-cases.ts';
import { analysisRows } from './rows/analysis.ts';
import { conclusionRows } from './rows/conclusion.ts';
import { inquiryRows } from './rows/inquiry.ts';
import { intakeRows } from './rows/intake.ts';
import { notificationRows } from './rows/notification.ts';
import type { Base } from './rows/row.ts';

const context = { today, settings: { riskThreshold: 8 } };
const findingsOf = (facts: LexSarahFacts) => lexSarahFindings(facts, context);
const bases: Readonly<Record<Base, LexSarahFacts>> = {
  complete: completeCase,
  direct: directCase,
  fresh: freshCase,
};
const rows = [...intakeRows, ...inquiryRows, ...analysisRows, ...conclusionRows, ...notificationRows];

describe('a case with nothing left to ask', () => {
  it.each(['complete', 'direct'] as const)('the %s case has no finding', (base) => {
    expect(findingsOf(bases[base]).map(({ code, field }) => `${code} ${field}`)).toEqual([]);
  });
});

describe('a report just registered', () => {
  it('is asked only which way it goes', () => {
    expect(findingsOf(freshCase).map(({ code }) => code)).toEqual(['S141']);
  });
});

describe('one thing taken away', () => {
  it.each(rows.map((row) => [row.code, row.field, row.reason, row] as const))(
    'raises %s at %s: %s',
    (code, field, _reason, row) => {
      const raised = findingsOf(row.change(bases[row.base])).filter((finding) => finding.code === code);
      expect(raised.map((finding) => finding.field)).toContain(field);
    },
  );
});

describe('every code', () => {
  /**
   * Refusals that are never listed, because nobody meant to notify (notification-refusal.test.ts), and what is found in
   * the pages of a document (documents.test.ts of the services).
   */
  const onlyRefusals = ['D13', 'D14', 'D15', 'D16', 'D17'];

  it.each(Object.keys(findingCodes).filter((code) => !onlyRefusals.includes(code)))(
    '%s is raised by a row',
    (code) => {
      expect(rows.some((row) => row.code === code)).toBe(true);
    },
  );

  it('carries a provision, a place that exists and the values its sentence knows', () => {
    for (const row of rows)
      for (const finding of findingsOf(row.change(bases[row.base]))) {
        expect(finding.provision.text).not.toBe('');
        expect(finding.provision.certainty, 'a citation is no quotation').not.toBe('verbatim');
        expect(isDeclared(finding.field), finding.field).toBe(true);
        const allowed = new Map(Object.entries(findingCodes)).get(finding.code)?.values ?? [];
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(finding.values)));
      }
  });
});

/** The place of a finding is a part of the case or one of its declared fields. */
function isDeclared(path: string): boolean {
  const { part, field } = parseFieldPath(path);
  const declared = new Map(Object.entries(lexSarahParts)).get(part);
  return declared !== undefined && (field === null || Object.hasOwn(declared.fields, field));
}
