import { assert, boolean, constantFrom, infiniteStream, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexSarahDeadlines } from '../../../../shared/regimes/lex-sarah/deadlines.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { lexSarahSummary } from '../../../../shared/regimes/lex-sarah/summary.ts';
import { completeCase, today } from './complete-case.ts';
import { factsFrom, record } from './facts-from.ts';
import { directCase } from './short-cases.ts';

const context = { today, settings: { riskThreshold: 8, investigationTargetDays: 60 } };

/** A case from which a random share of its fields has been taken away. */
const unfinished = tuple(constantFrom(completeCase, directCase), infiniteStream(boolean())).map(
  ([facts, coin]) =>
    factsFrom(Object.fromEntries(Object.entries(facts).map(([part, held]) => [part, thinned(held, coin)]))),
);

function thinned(held: LexSarahFacts[keyof LexSarahFacts], coin: Iterator<boolean>): unknown {
  const thin = (fields: object) =>
    Object.fromEntries(
      Object.entries(fields).filter(
        ([name]) => name === 'id' || name === 'label' || coin.next().value === true,
      ),
    );
  return Array.isArray(held) ? held.filter(() => coin.next().value === true).map(thin) : thin(held);
}

describe('every unfinished case', () => {
  it('is read without an error, and says the same thing twice', () => {
    assert(
      property(unfinished, (facts) => {
        expect(lexSarahFindings(facts, context)).toEqual(lexSarahFindings(facts, context));
        lexSarahDeadlines(facts, context);
        lexSarahSummary(facts);
      }),
      { numRuns: 200 },
    );
  });

  it('asks more the less its direktbeslut holds', () => {
    const without = factsFrom({ ...directCase, directDecision: {} });
    expect(lexSarahFindings(without, context).length).toBeGreaterThan(
      lexSarahFindings(directCase, context).length,
    );
  });
});

describe('a very large case', () => {
  const many = Array.from({ length: 2000 }, (_, index) => String(index + 1));
  const tangled = factsFrom({
    ...completeCase,
    deviations: many.map((n) => record(`A${n}`, { text: 'T', should: 'S' })),
    causes: many.map((n, index) =>
      record(`O${n}`, {
        level: 'enhet',
        leadsTo: many.slice(index, index + 5).flatMap((m) => [`id-O${m}`, `id-A${m}`]),
      }),
    ),
  });

  it('with 2,000 deviations and causes in circles is read within seconds', () => {
    const started = performance.now();
    const codes = new Set(lexSarahFindings(tangled, context).map(({ code }) => code));
    expect(codes).toContain('K4');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('declares every part that the fixture fills', () => {
    expect(Object.keys(completeCase).sort()).toEqual(Object.keys(lexSarahParts).sort());
  });
});
