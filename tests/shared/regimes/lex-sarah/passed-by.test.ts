import { describe, expect, it } from 'vitest';
import type { CodeRule } from '../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { findingCodes } from '../../../../shared/regimes/lex-sarah/findings/codes.ts';
import { sourceItems } from '../../../../shared/regimes/lex-sarah/law/other-sources.ts';

const codes: readonly (readonly [string, CodeRule])[] = Object.entries(findingCodes);

/** Our own checks and local routine, which no act, regulation or authority demands. */
const ownChecks = Object.entries(sourceItems).filter(([, { certainty }]) => certainty === 'own');
const practice: readonly string[] = ['local', ...ownChecks.map(([key]) => key)];

/** What practice asks that cannot be passed by all the same, and why. */
const firmAllTheSame: Readonly<Record<string, string>> = {
  K3: 'a stop has its own written reason',
  K4c: 'the document would cite something that is not there',
  K6: 'a stop has its own written reason',
  K6b: 'a stop has its own written reason',
  K9: 'having no action has its own written reason',
  K9c: 'an action that answers nothing cannot be judged: Riksrevisionen saw such cases closed',
  K10b: 'a measure without anybody responsible is none',
  K12: 'a level without cause has its own written reason',
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
    ['K5', 'the level of a cause: no source demands it of each'],
    ['K5b', 'the area of a cause'],
    ['S115', 'the type lists are for statistics'],
    ['S254', 'MAS may have been told in another way'],
  ])('%s can: %s', (code) => {
    expect(new Map(codes).get(code)?.overridable).toBe(true);
  });

  it.each([
    ['K12', 'a level left out has its own written reason'],
    ['K9', 'no measure has its own written reason'],
    ['K5g', 'SOSFS 2011:5 5 kap.: identified causes'],
    ['K10j', 'SOSFS 2011:5 5 kap.: measures'],
    ['S311', 'the acts: a serious degree is notified'],
    ['S151', 'the acts: notified at once'],
  ])('%s cannot: %s', (code) => {
    expect(new Map(codes).get(code)?.overridable).toBe(false);
  });
});

describe('a shared rule', () => {
  const credited = (provision: string) =>
    codes
      .filter(([code, rule]) => code.startsWith('K') && rule.provision === provision)
      .map(([code]) => code);

  it('is credited to IVO only where IVO says it: practice is looked at, the person is asked', () => {
    expect(credited('ivo-effect')).toEqual(['K10k', 'K10m']);
    expect(credited('ivo-system-level')).toEqual([]);
  });

  it.each([
    ['K5', 'IVO speaks of levels, not that each cause names one'],
    ['K7', 'IVO seeks no scapegoats, but has no list of words'],
    ['K10e', 'the kind of an action is for statistics'],
    ['K12', 'IVO says that the system level needs developing, not that all three must have a cause'],
    ['K24', 'research warns of a single chain'],
  ])('%s is called our own check: %s', (code) => {
    expect(practice).toContain(new Map(codes).get(code)?.provision);
  });

  it('that is our own says so in words, and where it has its support', () => {
    for (const [key, { text, source }] of ownChecks) {
      expect(text, key).toMatch(/^(Programmets kontroll, med stöd i |Kontroll )/u);
      expect(source, key).toMatch(/^Arbetsbänkens egen kontroll/u);
    }
  });
});
