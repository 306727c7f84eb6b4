import { describe, expect, it } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { both, set, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';

const gone = undefined;
const findingsOf = (facts: LexSarahFacts) => lexSarahFindings(facts, { today, settings: {} });
const blocking = (facts: LexSarahFacts, document: string) =>
  findingsOf(facts)
    .filter(({ blocks }) => blocks.includes(document))
    .map(({ code, field }) => `${code} ${field}`);

describe('what is obviously serious', () => {
  const undecided = both(
    set('notificationDecision', { notify: gone }),
    set('notification', { sentOn: gone }),
    set('decision', { degree: gone, decidedOn: gone, proposedDegree: gone }),
  );
  const seriousness = (facts: LexSarahFacts) => findingsOf(facts).find(({ code }) => code === 'S151');

  it('hinders utredning and beslut until it is sent or decided on: the acts say "snarast" and leave no choice', () => {
    expect(seriousness(undecided(completeCase))).toMatchObject({
      blocks: ['utredning', 'beslut'],
      overridable: false,
    });
  });

  it.each<[string, Change]>([
    ['it has been sent', set('notification', { sentOn: '2026-09-15' })],
    ['it is decided to notify', set('notificationDecision', { notify: true })],
    ['it is decided not to notify', set('notificationDecision', { notify: false })],
    ['a private provider notifies itself', set('registration', { operation: 'privat-utforare' })],
  ])('is not asked again when %s', (_why, change) => {
    expect(seriousness(both(undecided, change)(completeCase))).toBeUndefined();
  });

  it('needs a day for the decision not to notify', () => {
    const against = set('notificationDecision', { notify: false, decidedOn: gone });
    expect(blocking(both(undecided, against)(completeCase), 'beslut')).toContain(
      'S322 notificationDecision.decidedOn',
    );
  });
});
