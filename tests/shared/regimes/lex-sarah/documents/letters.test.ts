import { describe, expect, test } from 'vitest';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { everything, kindOf, textOf } from './made.ts';

const one = demoFacts('fall-1');
const three = demoFacts('fall-3');

describe('the letters to the reporter', () => {
  test.each(['bekraftelse', 'aterkoppling'] as const)(
    '%s names neither the reporter nor anyone of the case',
    (id) => {
      const text = everything(id, one);
      for (const secret of ['Charlie', 'Exempelberg', 'Exempelsson', 'Astrid', '87 år', 'höftfraktur'])
        expect(text).not.toContain(secret);
    },
  );

  test('the confirmation says what happens now and nothing of the event', () => {
    const text = textOf('bekraftelse', one);
    expect(text).toContain('2026-09-14');
    expect(text).toContain('avslutas alltid med ett beslut');
    expect(text).not.toContain(one.registration.heading);
    expect(text).not.toContain('larm');
  });

  test.each([
    ['an investigation', one, 'Det du rapporterade bedöms som ett allvarligt missförhållande.'],
    ['the short track', three, 'Det är inte ett missförhållande enligt lex Sarah, men det tas om hand.'],
    ['a case not decided', { ...one, decision: {} }, 'Ärendet är inte avslutat ännu.'],
    [
      'nothing wrong',
      { ...one, decision: { ...one.decision, degree: 'inget-missforhallande' } } satisfies LexSarahFacts,
      'Det du rapporterade är inte ett missförhållande enligt lex Sarah.',
    ],
  ] as const)('the feedback tells the outcome of %s', (_name, facts, words) => {
    expect(textOf('aterkoppling', facts)).toContain(words);
  });

  test('one letter answers one report: with several, it must be said which', () => {
    const [first] = one.reports;
    if (!first) throw new Error('Case 1 has a report.');
    const joined = {
      ...one,
      reports: [first, { ...first, id: 'R2', label: 'R2', receivedOn: '2026-09-16' }],
    };
    expect(textOf('bekraftelse', joined)).toContain(
      '[vilken av rapporterna brevet gäller: R1 2026-09-14, R2 2026-09-16]',
    );
  });
});

describe('the hand-over', () => {
  test.each([
    ['chef', 'Utred händelsen som en avvikelse'],
    ['mas', 'vårdskada'],
    ['privat-utforare', 'Skicka en kopia av utredningen till oss'],
    ['annan-huvudman', 'Vi kan inte anmäla en händelse hos en annan huvudman'],
  ] as const)('asks %s for what is theirs to do', (to, words) => {
    expect(textOf('overlamning', { ...three, handover: { ...three.handover, to: [to] } })).toContain(words);
  });

  test('carries what is known, both numbers, and the receipt', () => {
    const text = textOf('overlamning', three);
    for (const words of [
      'SN 2026/0431',
      'AV-2026-1188',
      'söndag 2026-10-18 kl. 10.00–13.00',
      'Mottaget datum: 2026-10-20',
    ])
      expect(text).toContain(words);
  });

  test('of an investigation exists once a receiver is named', () => {
    expect(kindOf('overlamning').refusal(one)?.code).toBe('D16');
    expect(kindOf('overlamning').refusal({ ...one, handover: { to: ['mas'] } })).toBeNull();
    expect(kindOf('overlamning').refusal(three)).toBeNull();
  });
});
