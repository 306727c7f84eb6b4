import { describe, expect, it } from 'vitest';
import type { CodeRule } from '../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { findingCodes } from '../../../../shared/regimes/lex-sarah/findings/codes.ts';

const codes: readonly (readonly [string, CodeRule])[] = Object.entries(findingCodes);

/** Good practice and local routine, which no act, regulation or authority demands. */
const practice = ['method', 'local', 'date-order', 'own-check'];

/** What practice asks that cannot be passed by all the same, and why. */
const firmAllTheSame: Readonly<Record<string, string>> = {
  K4c: 'the document would cite something that is not there',
  K9c: 'IVO closes no case whose measures answer no cause: each measure names its own',
  K10b: 'IVO asks who sees to it: a measure without anybody responsible is none',
};

describe('a finding of good practice', () => {
  it.each(codes.filter(([, { provision, gates }]) => practice.includes(provision) && gates.length > 0))(
    '%s can be passed by with a reason, unless it says why not',
    (code, { overridable }) => {
      expect(overridable).toBe(!(code in firmAllTheSame));
    },
  );

  it.each([
    ['K8', 'the causal sentence is a tool of the method'],
    ['K13', 'five areas: the method’s list'],
    ['K24', 'an event may have one deepest cause'],
    ['K5b', 'the area of a cause'],
    ['S115', 'the type lists are for statistics'],
    ['S254', 'MAS may have been told in another way'],
  ])('%s can: %s', (code) => {
    expect(new Map(codes).get(code)?.overridable).toBe(true);
  });

  it.each([
    ['K12', 'IVO asks for all three levels; a level left out has its own written reason'],
    ['K9', 'IVO asks for measures; none has its own written reason'],
    ['K5g', 'SOSFS 2011:5 5 kap.: identified causes'],
    ['K10j', 'SOSFS 2011:5 5 kap.: measures'],
    ['S311', 'the acts: a serious degree is notified'],
    ['S151', 'the acts: notified at once'],
  ])('%s cannot: %s', (code) => {
    expect(new Map(codes).get(code)?.overridable).toBe(false);
  });
});
