import { describe, expect, it } from 'vitest';
import { demoFacts } from '../../../fixtures/demo-case.ts';
import { lexSarahDeadlines } from '../../../../shared/regimes/lex-sarah/deadlines.ts';
import { notificationRefusal } from '../../../../shared/regimes/lex-sarah/findings/notification-refusal.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { promptness } from '../../../../shared/regimes/lex-sarah/law/wording.ts';
import { lexSarahSummary } from '../../../../shared/regimes/lex-sarah/summary.ts';

const context = { today: '2026-11-22', settings: { riskThreshold: 8 } };
const findingsOf = (name: 'fall-1' | 'fall-2' | 'fall-3') =>
  lexSarahFindings(demoFacts(name), context).map(({ code, field }) => `${code} ${field}`);

describe('case 1, serious and notified before the utredning was finished', () => {
  it('has no finding', () => {
    expect(findingsOf('fall-1')).toEqual([]);
  });

  it('stops the two-month clock on 6 November and waits for IVO until 10 December', () => {
    const clocks = lexSarahDeadlines(demoFacts('fall-1'), context);
    const sent = clocks.find(({ kind }) => kind === 'utredning-till-ivo');
    expect([sent?.date, sent?.workingDay, sent?.metOn]).toEqual(['2026-11-15', '2026-11-13', '2026-11-06']);
    expect(lexSarahSummary(demoFacts('fall-1'))).toMatchObject({
      nextDate: '2026-12-10',
      nextDateKind: 'komplettering',
    });
  });

  it('tells in the anmälan as done only what was done the day it was written', () => {
    const { measures, date } = demoFacts('fall-1').notification;
    const [done = '', planned = ''] = (measures ?? '').split('\n\n');
    const days = (text: string) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    expect(days(done).length).toBeGreaterThan(0);
    expect(days(done).filter((day) => day > (date ?? ''))).toEqual([]);
    expect(days(planned).length).toBeGreaterThan(0);
    expect(days(planned).filter((day) => day <= (date ?? ''))).toEqual([]);
  });

  it('says of every action why it can or cannot happen again, and rests on cards', () => {
    const { actions, analysis } = demoFacts('fall-1');
    for (const { label } of actions) expect(analysis.canRecurReasons).toMatch(new RegExp(`${label}\\b`, 'u'));
    expect(analysis.canRecurSources).toContain('K25');
  });

  it('is followed up when every action has been measured', () => {
    const { actions, closing } = demoFacts('fall-1');
    for (const { measureOn } of actions)
      expect(measureOn && measureOn < (closing.followUpOn ?? '')).toBe(true);
  });

  it('does not enclose its own utredning with itself', () => {
    expect(demoFacts('fall-1').attachments.map(({ kind }) => kind)).toEqual(['rutin', 'rapport']);
  });

  it('can be notified', () => {
    expect(notificationRefusal(demoFacts('fall-1'))).toBeNull();
  });
});

describe('case 2, a missförhållande under LSS that is not serious', () => {
  it('has no finding, and its anmälan is refused', () => {
    expect(findingsOf('fall-2')).toEqual([]);
    expect(notificationRefusal(demoFacts('fall-2'))).toMatchObject({
      code: 'D13',
      provision: { text: '24 f § LSS' },
    });
  });

  it('is investigated in the words of LSS', () => {
    expect(promptness(demoFacts('fall-2'))).toEqual([{ law: 'LSS', words: 'utan dröjsmål' }]);
  });
});

describe('case 3, the short track', () => {
  it('has no finding although nothing was investigated', () => {
    expect(findingsOf('fall-3')).toEqual([]);
  });

  it('cannot be notified', () => {
    expect(notificationRefusal(demoFacts('fall-3'))?.code).toBe('D12');
  });
});
