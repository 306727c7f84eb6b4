import { describe, expect, test } from 'vitest';
import { knownOn } from '../../../../../shared/regimes/lex-sarah/documents/known-on.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { made, textOf } from './made.ts';

const one = demoFacts('fall-1');
const two = demoFacts('fall-2');
const decidedOn = (facts: LexSarahFacts, day: string | undefined): LexSarahFacts => {
  const { decidedOn: _day, ...decision } = facts.decision;
  return { ...facts, decision: day === undefined ? decision : { ...decision, decidedOn: day } };
};

describe('a document tells what was known on the day of the decision', () => {
  test.each([
    ['beslut', two, '2026-10-28', 'Å2 was done four weeks after the decision'],
    ['utredning', two, '2026-10-28', 'Å2 was done four weeks after the decision'],
    ['utredning', two, '2026-10-20', 'the committee was told after the decision'],
    ['utredning', one, '2026-11-09', 'the individual was told after the decision'],
    ['utredning', decidedOn(one, '2026-10-18'), 'Gjorda uppföljningar', 'followed up the day after'],
  ] as const)('%s %#: some is left out', (id, facts, later, _why) => {
    expect(textOf(id, facts)).not.toContain(later);
  });

  test.each([
    ['beslut', two, 'genomförd\n2026-09-15', 'done before the decision'],
    ['beslut', two, 'senast\n2026-10-31', 'planned on the day of the decision'],
    [
      'utredning',
      two,
      'Mot orsakerna finns 4\u00A0åtgärder: 1 genomförd och 3 beslutade',
      'Å1 alone was done',
    ],
    ['utredning', one, 'Gjorda uppföljningar', 'followed up before the decision'],
    ['utredning', decidedOn(one, '2026-10-19'), 'Gjorda uppföljningar', 'followed up on the very day'],
    ['utredning', one, '2027-08-31', 'a plan may lie ahead'],
    ['beslut', decidedOn(two, undefined), 'genomförd\n2026-10-28', 'undecided: as of today'],
  ] as const)('%s %#: some stands', (id, facts, words, _why) => {
    expect(textOf(id, facts)).toContain(words);
  });

  test('of the demo cases only later things are left out', () => {
    expect(knownOn(one, '2027-12-31')).toEqual(one);
    expect(made('beslut', one)).toEqual(made('beslut', { ...one, followUps: [], closing: {} }));
  });

  test.each([
    ['2026-10-05', '2026-10-01', 'beslutad', 'decided before, done after'],
    ['2026-10-05', '2026-10-03', undefined, 'decided and done after'],
    ['2026-10-05', undefined, undefined, 'done after, decided nobody knows when'],
    ['2026-10-01', '2026-09-30', 'genomford', 'decided and done before'],
  ] as const)('done %s, decided %s: %s, %s', (doneOn, decidedOn, state, _why) => {
    const action = { id: 'Å9', label: 'Å9', state: 'genomford' as const, decidedBy: 'Nämnden', doneOn };
    const facts = { ...two, actions: [{ ...action, ...(decidedOn ? { decidedOn } : {}) }] };
    expect(knownOn(facts, '2026-10-02').actions[0]?.state).toBe(state);
  });

  test('who decided on an action stands with it, unless that was later', () => {
    const decidedBy = 'Omsorgsdirektören';
    const on = (decidedOn: string): LexSarahFacts => ({
      ...two,
      actions: two.actions.map((action) => ({ ...action, decidedBy, decidedOn })),
    });
    expect(textOf('utredning', on('2026-09-20'))).toContain('av omsorgsdirektören\n2026-09-20');
    expect(textOf('utredning', on('2026-12-20'))).not.toContain('omsorgsdirektören');
  });

  test('what has no date stands', () => {
    const undated: LexSarahFacts = { ...two, closing: { feedbackToUnit: { answer: 'yes' } } };
    expect(knownOn(undated, '2026-10-02').closing).toEqual(undated.closing);
  });
});

describe('a notification tells what was known on its own day', () => {
  const measures = (day: string | undefined): string => {
    const { sentOn: _sent, date: _date, measures: _measures, ...notification } = one.notification;
    const dated = day === undefined ? notification : { ...notification, sentOn: day };
    return textOf('anmalan', { ...one, notification: dated });
  };
  test.each([
    ['2026-09-15', 'senast 2026-09-18', 'genomförd 2026-09-18', 'done three days later'],
    ['2026-09-18', 'genomförd 2026-09-18', 'genomförd 2026-10-01', 'done the very day'],
    [undefined, 'genomförd 2026-10-01', 'undefined', 'not dated: as of today'],
  ])('of %s: %s', (day, words, unsaid, _why) => {
    expect(measures(day)).toContain(words);
    expect(measures(day)).not.toContain(unsaid);
  });
});
