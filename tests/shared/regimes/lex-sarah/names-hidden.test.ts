import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../shared/domain/field.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { add, edit, set } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { factsFrom } from './facts-from.ts';
import { directCase, freshCase } from './short-cases.ts';
import { analysisRows } from './rows/analysis.ts';
import { conclusionRows } from './rows/conclusion.ts';
import { inquiryRows } from './rows/inquiry.ts';
import { intakeRows } from './rows/intake.ts';
import { notificationRows } from './rows/notification.ts';

const linesOf = (facts: LexSarahFacts) =>
  lexSarahFindings(facts, { today, settings: {} }).map(({ code, field }) => `${code} ${field}`);
const fromNames = (line: string) =>
  (lexSarah.codesFromNames ?? []).some((code) => line.startsWith(`${code} `));

/** The case as a window has it before anybody has asked for a name: the key table stays in the workbench. */
function masked(facts: LexSarahFacts): LexSarahFacts {
  return factsFrom(
    Object.fromEntries(
      Object.entries(facts).map(([part, held]) => [
        part,
        Array.isArray(held) ? held.map((one: object) => withoutNames(part, one)) : held,
      ]),
    ),
  );
}

function withoutNames(part: string, record: object): object {
  const fields = new Map(Object.entries(lexSarahParts)).get(part)?.fields ?? {};
  const kinds = new Map<string, Field>(Object.entries(fields));
  return Object.fromEntries(Object.entries(record).filter(([name]) => kinds.get(name)?.kind !== 'identity'));
}

describe('a personnummer', () => {
  it.each([
    ['20120101-1235', 'with century, wrong check digit'],
    ['120101-1235', 'without century'],
    ['201201011235', 'without hyphen'],
    ['20121301-1234', 'no such month'],
    ['2012-01-01', 'no personnummer at all'],
  ])('%s is warned of and kept: %s', (personalNumber) => {
    const facts = edit('persons', 'P1', { personalNumber })(completeCase);
    expect(linesOf(facts)).toEqual(['S208 persons/P1.personalNumber']);
    expect(facts.persons[0]?.personalNumber).toBe(personalNumber);
  });
});

describe('a window without the key table', () => {
  const bases = { complete: completeCase, direct: directCase, fresh: freshCase };
  const rows = [...intakeRows, ...inquiryRows, ...analysisRows, ...conclusionRows, ...notificationRows];

  it('misses the findings that rest on names, and no others', () => {
    const cases = [
      ...rows.map((row) => row.change(bases[row.base])),
      add('persons', { label: 'P9', personalNumber: '20120101-1235' })(freshCase),
      set('event', { summary: 'Nils sprang till rummet.' })(completeCase),
    ];
    for (const facts of cases)
      expect(linesOf(masked(facts))).toEqual(linesOf(facts).filter((line) => !fromNames(line)));
    expect(cases.flatMap(linesOf).some(fromNames)).toBe(true);
  });
});
