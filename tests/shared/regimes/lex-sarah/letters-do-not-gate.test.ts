import { expect, it } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { edit } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { directCase } from './short-cases.ts';

const halfAnswers = [{ answer: 'yes' }, { answer: 'yes', by: 'SAS' }, { answer: 'no' }];
const findingsOf = (facts: LexSarahFacts) => lexSarahFindings(facts, { today, settings: {} });

it.each(halfAnswers)(
  'a half answered feedback to the reporter is advice: no document waits for it: %o',
  (feedback) => {
    for (const facts of [directCase, completeCase]) {
      const about = findingsOf(edit('reports', 'R1', { feedback })(facts)).filter(
        ({ field }) => field === 'reports/R1.feedback',
      );
      expect(about).not.toEqual([]);
      expect(about.flatMap(({ blocks }) => blocks)).toEqual([]);
    }
  },
);

it.each(halfAnswers)(
  'a half answered receipt to the reporter holds back the utredning that tells of it, no decision: %o',
  (acknowledged) => {
    const blocksOf = (facts: LexSarahFacts) =>
      findingsOf(edit('reports', 'R1', { acknowledged })(facts))
        .filter(({ field }) => field === 'reports/R1.acknowledged')
        .map(({ blocks }) => blocks);
    expect(blocksOf(directCase).flat()).toEqual([]);
    for (const blocks of blocksOf(completeCase)) expect(blocks).toEqual(['utredning']);
  },
);
