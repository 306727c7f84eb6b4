import { describe, expect, it } from 'vitest';
import { lexSarahDeadlines } from '../../../../shared/regimes/lex-sarah/deadlines.ts';
import type { DeadlineKind } from '../../../../shared/regimes/lex-sarah/deadlines/deadline-kinds.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { add, both, edit, records, set, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { directCase } from './short-cases.ts';

const gone = undefined;
const clocks = (facts: LexSarahFacts, settings = {}) => lexSarahDeadlines(facts, { today, settings });
const clock = (facts: LexSarahFacts, kind: string, settings = {}) =>
  clocks(facts, settings).find((one) => one.kind === kind);

describe('the utredning after a notification', () => {
  it('is due two calendar months after the sending, and the clock stops when it is sent', () => {
    expect(clock(completeCase, 'utredning-till-ivo')).toEqual({
      kind: 'utredning-till-ivo',
      date: '2026-11-15',
      workingDay: '2026-11-13',
      field: 'notification.investigationSentOn',
      basis: 'statutory',
      certainty: 'unverified',
      metOn: '2026-11-06',
      values: {},
    });
  });

  it.each<[string, string, string | null, string]>([
    ['2026-09-15', '2026-11-15', '2026-11-13', 'a Sunday'],
    ['2026-12-31', '2027-02-28', '2027-02-26', 'no 31 February, and a Sunday'],
    ['2026-10-24', '2026-12-24', '2026-12-23', 'Christmas Eve'],
    ['2026-09-16', '2026-11-16', null, 'a Monday'],
  ])('sent %s: due %s, send by %s', (sentOn, date, workingDay) => {
    const due = clock(
      set('notification', { sentOn, investigationSentOn: gone })(completeCase),
      'utredning-till-ivo',
    );
    expect([due?.date, due?.workingDay, due?.metOn]).toEqual([date, workingDay, null]);
  });

  it.each([
    ['it went along', { enclosures: ['utredning-sol'], investigationSentOn: gone }],
    ['it was sent the same day', { investigationSentOn: '2026-09-15' }],
    ['nothing has been sent', { sentOn: gone, investigationSentOn: gone }],
  ])('has no clock when %s', (_why, fields) => {
    expect(clock(set('notification', fields)(completeCase), 'utredning-till-ivo')).toBeUndefined();
  });

  it('is surer of the rule before the new act', () => {
    expect(
      clock(set('notification', { sentOn: '2025-06-30' })(completeCase), 'utredning-till-ivo')?.certainty,
    ).toBe('official');
  });
});

/** Assessed as obviously serious the day after it came, and then nothing: neither decided nor sent. */
const known = both(
  set('notification', { sentOn: gone, investigationSentOn: gone }),
  set('notificationDecision', { notify: gone, degree: gone, decidedOn: gone, reasons: gone }),
  set('decision', { degree: gone, decidedOn: gone, proposedDegree: gone, proposedOn: gone }),
);
const notObvious = set('initialAssessment', { obviouslySerious: false });
const notNotified = set('notificationDecision', {
  notify: false,
  decidedOn: '2026-09-16',
  reasons: 'Skäl',
});

describe('an anmälan that is due "snarast"', () => {
  it('runs from the day the event was known to be serious, and stops when it is sent', () => {
    expect(clock(completeCase, 'anmalan')).toEqual({
      kind: 'anmalan',
      date: '2026-09-15',
      workingDay: null,
      field: 'notification.sentOn',
      basis: 'statutory',
      certainty: 'official',
      metOn: '2026-09-15',
      values: {},
    });
  });

  it.each<[string, Change[], string, string | null, string]>([
    ['obviously serious, nothing decided', [known], '2026-09-15', null, 'notificationDecision.notify'],
    [
      'assessed without a date: the latest report received',
      [
        known,
        set('initialAssessment', { assessedOn: gone }),
        add('reports', { label: 'R2', receivedOn: '2026-09-17' }),
      ],
      '2026-09-17',
      null,
      'notificationDecision.notify',
    ],
    [
      'decided to notify, not sent: the law says sent',
      [set('notification', { sentOn: gone })],
      '2026-09-15',
      null,
      'notification.sentOn',
    ],
    [
      'decided not to notify, with reasons and date',
      [known, notNotified],
      '2026-09-15',
      '2026-09-16',
      'notificationDecision.decidedOn',
    ],
    [
      'decided not to notify, but nothing written',
      [known, notNotified, set('notificationDecision', { reasons: gone })],
      '2026-09-15',
      null,
      'notificationDecision.reasons',
    ],
    [
      'decided not to notify, undated',
      [known, notNotified, set('notificationDecision', { decidedOn: gone })],
      '2026-09-15',
      null,
      'notificationDecision.decidedOn',
    ],
    [
      'a serious degree decided, nothing sent',
      [known, notObvious, set('decision', { degree: 'allvarligt', decidedOn: '2026-11-05' })],
      '2026-11-05',
      null,
      'notificationDecision.notify',
    ],
    [
      'a serious degree leaves no choice: deciding against does not stop the clock',
      [known, notObvious, notNotified, set('decision', { degree: 'allvarligt', decidedOn: '2026-11-05' })],
      '2026-11-05',
      null,
      'notificationDecision.notify',
    ],
    [
      'a serious degree proposed',
      [
        known,
        notObvious,
        set('decision', { proposedDegree: 'pataglig-risk-allvarligt', proposedOn: '2026-11-02' }),
      ],
      '2026-11-02',
      null,
      'notificationDecision.notify',
    ],
  ])('%s', (_why, changes, date, metOn, field) => {
    const due = clock(both(...changes)(completeCase), 'anmalan');
    expect([due?.date, due?.metOn, due?.field]).toEqual([date, metOn, field]);
  });

  it.each<[string, Change[]]>([
    ['nothing speaks of a serious event', [known, notObvious]],
    ['it was milder in the end', [known, set('decision', { degree: 'missforhallande' })]],
    ['a private provider notifies itself', [set('registration', { operation: 'privat-utforare' })]],
    ['it is closed on the short track', [set('initialAssessment', { route: 'direktbeslut' })]],
  ])('has no clock when %s', (_why, changes) => {
    expect(clock(both(...changes)(completeCase), 'anmalan')).toBeUndefined();
  });
});

describe('other clocks', () => {
  it.each<[DeadlineKind, LexSarahFacts, string, string | null, string]>([
    ['komplettering', completeCase, '2026-12-10', null, 'the date of IVO’s letter'],
    [
      'komplettering',
      edit('completions', 'Y1', { answeredOn: '2026-12-01' })(completeCase),
      '2026-12-10',
      '2026-12-01',
      'answered',
    ],
    [
      'utredning-mal',
      set('registration', { targetOn: '2026-11-13' })(completeCase),
      '2026-11-13',
      '2026-11-05',
      'the case’s own target',
    ],
    [
      'utredning-mal',
      set('registration', { targetOn: '2026-11-02' })(directCase),
      '2026-11-02',
      '2026-10-20',
      'met by the direktbeslut',
    ],
    ['kommunicering', completeCase, '2026-10-30', '2026-10-27', 'answered'],
    [
      'utforarens-utredning',
      set('providerInvestigation', { dueOn: '2026-12-01' })(completeCase),
      '2026-12-01',
      null,
      'promised',
    ],
    ['atgard', completeCase, '2026-10-01', '2026-09-30', 'done before its day'],
    ['effektmatning', completeCase, '2026-10-30', '2026-11-02', 'followed up'],
    [
      'effektmatning',
      edit('followUps', 'U1', { effect: 'for-tidigt' })(completeCase),
      '2026-10-30',
      null,
      'too early to tell',
    ],
    ['uppfoljning', completeCase, '2027-04-30', null, 'an earlier follow-up of one action does not meet it'],
    [
      'uppfoljning',
      set('closing', { followUpOn: '2026-11-02' })(completeCase),
      '2026-11-02',
      '2026-11-02',
      'made that day',
    ],
  ])('%s: %#', (kind, facts, date, metOn) => {
    const due = clock(facts, kind);
    expect([due?.date, due?.metOn]).toEqual([date, metOn]);
  });

  it('counts the local target from the earliest report where the case sets none', () => {
    expect(clock(completeCase, 'utredning-mal')).toBeUndefined();
    expect(clock(completeCase, 'utredning-mal', { investigationTargetDays: 60 })?.date).toBe('2026-11-13');
    expect(clock(completeCase, 'utredning-mal', { investigationTargetDays: 60 })?.basis).toBe('local');
  });

  it('lets an action broken off and a declined communication go', () => {
    const released = both(
      records('communications', { label: 'T1', answerDueOn: '2026-10-30', declined: true }),
      edit('actions', 'Å1', { state: 'avbruten' }),
    )(completeCase);
    expect(clock(released, 'kommunicering')).toBeUndefined();
    expect(clocks(released).filter(({ values }) => values['label'] === 'Å1')).toEqual([]);
  });

  it('a next follow-up is met by one made after it was set', () => {
    const planned = edit('followUps', 'U1', { nextOn: '2026-12-01' })(
      set('closing', { followUpOn: gone })(completeCase),
    );
    expect(clock(planned, 'uppfoljning')?.metOn).toBeNull();
    const made = records(
      'followUps',
      { label: 'U1', date: '2026-11-02', nextOn: '2026-12-01' },
      { label: 'U2', date: '2026-11-20' },
    )(planned);
    expect(clock(made, 'uppfoljning')?.metOn).toBe('2026-11-20');
  });

  it('stand in order of date', () => {
    const dates = clocks(completeCase).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
});
