import { describe, expect, it } from 'vitest';
import { lexSarahSummary, summaryParts } from '../../../../shared/regimes/lex-sarah/summary.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { add, both, edit, records, set, type Change } from './change.ts';
import { completeCase } from './complete-case.ts';
import { directCase, freshCase } from './short-cases.ts';
import { factsFrom } from './facts-from.ts';

const gone = undefined;
const notSent = set('notification', { sentOn: gone, investigationSentOn: gone });
const quiet = both(
  notSent,
  records('completions'),
  records('followUps'),
  set('closing', { followUpNeeded: gone, followUpOn: gone }),
);

describe('the stage of a case', () => {
  it.each<[string, LexSarahFacts, Change, string]>([
    ['mottagen', factsFrom({}), (facts) => facts, 'nothing but a report'],
    ['skyddad', freshCase, (facts) => facts, 'safe, way not chosen'],
    ['skyddad', directCase, set('directDecision', { decidedOn: gone }), 'direktbeslut meant, not made'],
    ['utreds', completeCase, both(quiet, set('decision', { decidedOn: gone })), 'investigation chosen'],
    ['beslutad', completeCase, quiet, 'decided, nothing after'],
    ['beslutad', directCase, set('handover', { on: gone }), 'direktbeslut, not handed over'],
    ['overlamnad', directCase, (facts) => facts, 'handed over'],
    ['anmald', completeCase, records('completions'), 'with IVO'],
    [
      'anmald',
      completeCase,
      both(records('completions'), set('decision', { decidedOn: gone })),
      'notified before the decision',
    ],
    ['komplettering', completeCase, (facts) => facts, 'IVO waits for an answer'],
    [
      'anmald',
      completeCase,
      edit('completions', 'Y1', { answeredOn: '2026-11-20' }),
      'answered, with IVO again',
    ],
    ['uppfoljning', completeCase, set('ivoDecision', { decidedOn: '2026-11-21' }), 'IVO has decided'],
    ['uppfoljning', completeCase, both(notSent, records('completions')), 'decided, followed up'],
    ['avslutad', completeCase, set('closing', { closedOn: '2026-11-21' }), 'closed'],
  ])('is %s', (stage, facts, change) => {
    expect(lexSarahSummary(change(facts)).stage).toBe(stage);
  });
});

describe('the line of the register', () => {
  it('shows the earliest clock still running', () => {
    const { nextDate, nextDateKind } = lexSarahSummary(completeCase);
    expect([nextDate, nextDateKind]).toEqual(['2026-12-10', 'komplettering']);
  });

  it('shows an overdue clock rather than one to come', () => {
    const late = edit('actions', 'Å1', { dueOn: '2026-11-01' })(completeCase);
    expect(lexSarahSummary(late).nextDate).toBe('2026-11-01');
  });

  it('shows what has to be notified at once before every later clock', () => {
    const unsent = both(notSent, set('notificationDecision', { notify: gone }))(completeCase);
    const { nextDate, nextDateKind } = lexSarahSummary(unsent);
    expect([nextDate, nextDateKind]).toEqual(['2026-09-15', 'anmalan']);
  });

  it('shows none for a closed case', () => {
    expect(lexSarahSummary(set('closing', { closedOn: '2026-11-21' })(completeCase)).nextDate).toBeNull();
  });

  it('counts from the earliest of several reports', () => {
    const two = add('reports', { label: 'R2', receivedOn: '2026-09-13' })(completeCase);
    expect(lexSarahSummary(two).receivedOn).toBe('2026-09-13');
  });

  it.each([
    [completeCase, 'investigation', 'allvarligt'],
    [directCase, 'direct', 'inget-missforhallande'],
    [set('directDecision', { decidedOn: gone })(directCase), 'direct', null],
    [freshCase, 'undecided', null],
  ])('tells track and degree (%#)', (facts, track, degree) => {
    const summary = lexSarahSummary(facts);
    expect([summary.track, summary.degree]).toEqual([track, degree]);
  });
});

describe('the parts of the summary', () => {
  it('are exactly the parts it reads', () => {
    const read = new Set<string>();
    const watched = (facts: LexSarahFacts) =>
      new Proxy(facts, {
        get(target, part, receiver) {
          if (typeof part === 'string') read.add(part);
          return Reflect.get(target, part, receiver);
        },
      });
    const cases = [completeCase, quiet(completeCase), directCase, freshCase, factsFrom({})];
    for (const facts of cases) lexSarahSummary(watched(facts));
    expect([...read].sort()).toEqual([...summaryParts].sort());
  });
});
