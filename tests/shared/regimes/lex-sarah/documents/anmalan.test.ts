import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../shared/documents/blocks.ts';
import { form2013 } from '../../../../../shared/regimes/lex-sarah/documents/form-2013.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { factsFrom } from '../facts-from.ts';
import { kindOf, made, textOf } from './made.ts';

const one = demoFacts('fall-1');
const { degrees, sender, contact, place, enclosures, signing } = form2013;

/** The form's items 1-13 in its order, each by a label of its own. SOSFS 2013:16 annex. */
const items: readonly (readonly [item: number, label: string])[] = [
  [1, form2013.title],
  [2, degrees.allvarligt],
  [2, degrees['pataglig-risk-allvarligt']],
  [3, form2013.diaryNumber],
  [3, form2013.addressee],
  [4, sender.heading],
  [4, sender.committeeLabel],
  [4, sender.companyLabel],
  [4, sender.sis],
  ...Object.values(contact).map((label) => [5, label] as const),
  [6, place.heading],
  [6, place.unit],
  [6, place.operation],
  [6, place.street],
  [6, place.when],
  [7, form2013.description],
  [8, form2013.informed],
  [9, enclosures.heading],
  [9, enclosures.rutiner],
  [9, enclosures.ovrigt],
  [10, form2013.organisation],
  [11, form2013.staff],
  [12, form2013.measures],
  [13, signing.date],
  [13, signing.signature],
  [13, signing.name],
];

const checkbox = (blocks: readonly Block[], label: string) =>
  blocks.find((block) => block.kind === 'checkbox' && block.label.startsWith(label));
const isTicked = (blocks: readonly Block[], label: string): boolean | undefined => {
  const found = checkbox(blocks, label);
  return found?.kind === 'checkbox' ? found.checked : undefined;
};
const changed = (section: keyof LexSarahFacts, values: object): LexSarahFacts => ({
  ...one,
  [section]: { ...one[section], ...values },
});

describe('the notification of case 1', () => {
  test('has every item of the form in its order', () => {
    const text = textOf('anmalan', one);
    let from = 0;
    for (const [item, label] of items) {
      const at = text.indexOf(label, from);
      expect(at, `item ${item}: ${label}`).toBeGreaterThanOrEqual(from);
      from = at + label.length;
    }
  });

  test('says weekday and time span of the event', () => {
    expect(textOf('anmalan', one)).toContain(`${place.when}: lördag 2026-09-12 kl. 01.30–06.40`);
  });

  test('ticks what was notified, by whom and that the persons were told, and shows the other boxes unticked', () => {
    const blocks = made('anmalan', one);
    expect(
      [degrees.allvarligt, degrees['pataglig-risk-allvarligt']].map((label) => isTicked(blocks, label)),
    ).toEqual([true, false]);
    expect(
      [sender.committeeLabel, sender.companyLabel, sender.sis].map((label) => isTicked(blocks, label)),
    ).toEqual([true, false, false]);
    expect(isTicked(blocks, form2013.informed)).toBe(true);
  });

  test('has the boxes of both acts, and names only what the ticked ones stand for', () => {
    const blocks = made('anmalan', one);
    expect(isTicked(blocks, 'Slutförd utredning enligt 27 kap. 5 § SoL (2025:400)')).toBe(false);
    expect(isTicked(blocks, 'Slutförd utredning enligt 24 e § LSS')).toBe(false);
    expect(isTicked(blocks, enclosures.rutiner)).toBe(true);
    const text = textOf('anmalan', one);
    expect(text).toContain('Larmrutin för särskilt boende, version 2025-02-01');
    // The finished utredning is enclosed in the case, but it followed later: its box is not ticked.
    expect(text).not.toContain('Utredning enligt lex Sarah, SN 2026/0412');
  });

  test('cites the act of its own date, and says that the form is to be checked', () => {
    expect(textOf('anmalan', one)).toContain('enligt 27 kap. 6 § SoL (2025:400)');
    const earlier = textOf('anmalan', changed('notification', { date: '2025-05-02', sentOn: '2025-05-02' }));
    expect(earlier).toContain('enligt 14 kap. 7 § SoL (2001:453)');
    expect(earlier).toContain('kontrollera mot gällande blankett');
  });
});

describe('an unfinished notification', () => {
  test('marks each field that is missing by its own label', () => {
    const text = textOf('anmalan', factsFrom({}));
    for (const label of [
      ...Object.values(contact),
      place.unit,
      place.when,
      form2013.organisation,
      signing.date,
    ])
      expect(text).toContain(`[${label}]`);
    expect(text).toContain('[vilken grad anmälan avser]');
  });

  test('item 8 is no empty box: an open question is asked beside it', () => {
    const { individualsInformed: _open, ...notification } = one.notification;
    const boxOf = (facts: LexSarahFacts) => checkbox(made('anmalan', facts), form2013.informed);
    expect(boxOf({ ...one, notification })).toMatchObject({
      checked: false,
      inlines: [{ kind: 'placeholder', text: 'om berörda enskilda har underrättats' }],
    });
    expect(
      boxOf(changed('notification', { individualsInformed: 'nej', individualsInformedNote: 'Väntar.' })),
    ).toMatchObject({ checked: false, inlines: [{ kind: 'text', text: 'Väntar.' }] });
  });

  test('puts item 12 together from measures and actions with their dates', () => {
    const text = textOf('anmalan', changed('notification', { measures: '' }));
    expect(text).toContain('Ambulans larmades');
    expect(text).toContain('(lördag 2026-09-12 kl. 06.45)');
    expect(text).toContain('(Enhetschef, beslutad, senast 2026-09-18)');
    expect(text).toContain('senast 2027-03-01');
  });

  test('says when it was discovered where nobody knows when it happened', () => {
    const text = textOf('anmalan', {
      ...one,
      event: { discoveredAt: { date: '2026-09-12', time: '06:40' } },
    });
    expect(text).toContain('Tidpunkten är inte känd. Upptäcktes lördag 2026-09-12 kl. 06.40.');
  });

  test.each([
    ['2026-09-15', one.notification, true, 'decided the day it was sent'],
    ['2026-09-16', one.notification, false, 'decided when it had been sent: it does not grow by itself'],
    ['2026-09-16', { date: '2026-09-16' }, true, 'not sent: the day it was signed'],
    ['2026-11-05', {}, true, 'not dated yet'],
    [undefined, one.notification, false, 'an outcome without its day is no decision yet'],
  ] as const)(
    'tells IVO of a milder final degree where it was decided by then: %s',
    (decidedOn, notification, told, _why) => {
      const { decidedOn: _day, ...decision } = one.decision;
      const milder = { ...decision, degree: 'missforhallande', ...(decidedOn ? { decidedOn } : {}) } as const;
      const text = textOf('anmalan', { ...one, decision: milder, notification });
      expect(text.includes('Det inträffade bedöms som ett missförhållande.')).toBe(told);
    },
  );
});

describe('the e-service sheet', () => {
  test('has the same content, field by field, each short enough to copy', () => {
    const text = textOf('etjanst', one);
    for (const label of [...Object.values(contact), place.when, form2013.description, form2013.staff])
      expect(text).toContain(label);
    expect(text).toContain('lördag 2026-09-12 kl. 01.30–06.40');
    expect(kindOf('etjanst').copySheet).toBe(true);
  });

  test('reminds of PDF and never sends by e-mail', () => {
    const text = textOf('etjanst', one);
    expect(text).toContain('som PDF innan du bifogar');
    expect(text).toContain('aldrig med e-post');
    expect(text).toContain('inte kontrollerade');
  });
});

test.each([
  ['fall-2', 'D13', 'decided as not serious, never notified'],
  ['fall-3', 'D12', 'closed by direktbeslut'],
] as const)('%s has no notification: %s, %s', (name, code, _reason) => {
  for (const id of ['anmalan', 'etjanst'] as const)
    expect(kindOf(id).refusal(demoFacts(name))?.code).toBe(code);
});
