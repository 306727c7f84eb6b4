import { describe, expect, it } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { both, set } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { factsFrom } from './facts-from.ts';
import { directCase } from './short-cases.ts';

const gone = undefined;
const findingsOf = (facts: LexSarahFacts) => lexSarahFindings(facts, { today, settings: {} });

describe('one field, one question', () => {
  const bare = both(
    set('registration', { area: gone, service: gone, unit: gone, lagrum: gone, diaryNumber: gone }),
    set('event', { startsAt: gone }),
    set('notification', { sentOn: gone }),
    set('notificationDecision', { notify: gone }),
  )(completeCase);
  const asked = findingsOf(bare);
  const also = (facts: LexSarahFacts) =>
    findingsOf(facts).flatMap(({ code, field, values }) =>
      'also' in values ? [`${code} ${field} ${values['also']}`] : [],
    );

  it('is asked where the field is met first; the anmälan only says that it needs it too', () => {
    expect(also(bare)).toEqual([
      'S321 notificationDecision.notify S151',
      'S401 registration.lagrum S121',
      'S403 registration.diaryNumber S125',
      'S406 registration.unit S124',
      'S406 registration.area S122',
      'S406b event.startsAt S112',
    ]);
    const said = asked.filter(({ values }) => 'also' in values).map((one) => lexSarah.text.finding(one));
    for (const { title, question } of said) {
      expect(title).toMatch(/^Anmälan /u);
      expect(question).toBe('');
    }
  });

  it('is asked of the hand-over, and the direktbeslut says that it needs the receiver too', () => {
    const unsaid = set('handover', { to: gone, recipient: gone })(directCase);
    expect(also(unsaid)).toEqual(['S176 handover.to S171']);
  });

  it('keeps every code, and what it blocks', () => {
    const area = asked.filter(({ field }) => field === 'registration.area');
    expect(area.map(({ code }) => code).sort()).toEqual(['S122', 'S406']);
    expect(area.find(({ code }) => code === 'S406')?.blocks).toEqual(['anmalan', 'etjanst']);
  });

  it('is asked by the anmälan itself where nobody else asks: before the way has been chosen', () => {
    const undecided = factsFrom({
      reports: completeCase.reports,
      notificationDecision: completeCase.notificationDecision,
    });
    expect(also(undecided).filter((line) => !line.includes('diaryNumber'))).toEqual([]);
    const place = findingsOf(undecided).find(({ field }) => field === 'registration.area');
    expect(place && lexSarah.text.finding(place).question).toBe('Vad är det för slags verksamhet?');
  });
});
