import { describe, expect, test } from 'vitest';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { defaultSettings } from '../../../../../shared/domain/default-settings.ts';
import { caseContext } from '../../../../fixtures/document-context.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { everything, kindOf, made, textOf } from './made.ts';

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

  test.each(['bekraftelse', 'aterkoppling'] as const)(
    '%s has a date, the reporter as its addressee and a sender',
    (id) => {
      const text = textOf(id, one, 'full', { today: '2026-11-23' });
      for (const words of [
        'Datum: 2026-11-23',
        'Till: Rapportören',
        'hälsning\nKim Testmark, SAS\nSocialnämnden',
      ])
        expect(text).toContain(words);
    },
  );

  test.each(['bekraftelse', 'aterkoppling'] as const)(
    '%s names the one who writes where the settings have no contact',
    (id) => {
      const text = textOf(id, { ...one, sender: {} }, 'full', { organisation: defaultSettings.organisation });
      expect(text).toContain('Hör av dig till Kim Testmark, SAS.');
      expect(text).not.toContain('[kontaktperson]');
    },
  );

  test.each([
    ['no receiver yet', {}, 'avvikelse', '[vem händelsen lämnas över till]'],
    ['a duplicate', {}, 'dubblett', 'Händelsen utreds redan i ett annat ärende.'],
  ] as const)('the feedback promises no care that nobody has: %s', (_name, handover, reasonCode, words) => {
    const facts: LexSarahFacts = {
      ...three,
      handover,
      directDecision: { ...three.directDecision, reasonCode },
    };
    const text = textOf('aterkoppling', facts);
    expect(text).toContain(words);
    expect(text).not.toContain('tas om hand');
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
      'Mottaget 2026-10-20. Mottagare: Enhetschef, Hemtjänst Norr.',
      'antecknad av avsändaren',
    ])
      expect(text).toContain(words);
  });

  test('leaves the receipt to the receiver until it is on record', () => {
    const { receiptOn: _on, receiptBy: _by, ...sent } = three.handover;
    for (const handover of [sent, { ...sent, receiptOn: '2026-10-20' }]) {
      const last = made('overlamning', { ...three, handover }).at(-1);
      expect(last?.kind === 'signature' && last.rows.every(({ inlines }) => inlines.length === 0)).toBe(true);
    }
  });

  test.each([
    [{ ...three.handover, reference: '' }, false, 'our own manager has no number of another authority'],
    [{ to: ['mas' as const] }, false, 'nor has MAS'],
    [{ to: ['annan-huvudman' as const] }, true, 'another principal has'],
    [{ to: ['privat-utforare' as const], reference: ' ' }, true, 'and so has a private provider'],
    [{ to: ['annan-huvudman' as const], reference: 'X 1' }, false, 'their number is given'],
  ])('asks for a number only where it is to be had: %#', (handover, asks, _why) => {
    expect(textOf('overlamning', { ...three, handover }).includes('Meddela oss ert ärendenummer')).toBe(asks);
  });

  const contact = { contactName: 'Robin Annanberg', contactTitle: 'Registrator' };

  test.each([
    [{}, 'Kim Testmark, SAS, Socialförvaltningen', 'the one who decided, not the contact of the settings'],
    [
      { deciderName: 'Lo Provsten', deciderTitle: 'Chef' },
      'Lo Provsten, Chef, Socialförvaltningen',
      'another',
    ],
    [
      { deciderRole: undefined, deciderName: '' },
      'Sam Exempelby, SAS, Socialförvaltningen',
      'not decided: the author',
    ],
    [{ deciderRole: 'namnd', deciderName: '' }, 'Socialnämnden, Socialförvaltningen', 'the committee'],
  ])('is from %o', (decider, from, _why) => {
    const facts = { ...three, directDecision: { ...three.directDecision, ...decider } } as LexSarahFacts; // as a case may hold it
    const organisation = { ...caseContext(three, {}).organisation, ...contact };
    const author = { name: 'Sam Exempelby', title: 'SAS' };
    expect(textOf('overlamning', facts, 'full', { organisation, author })).toContain(`Från: ${from}\n`);
  });

  test('of an investigation exists once a receiver is named', () => {
    expect(kindOf('overlamning').refusal(one)?.code).toBe('D16');
    expect(kindOf('overlamning').refusal({ ...one, handover: { to: ['mas'] } })).toBeNull();
    expect(kindOf('overlamning').refusal(three)).toBeNull();
  });
});
