import { describe, expect, it } from 'vitest';
import {
  eventOfCard,
  shouldOfCard,
  trayOf,
} from '../../../../../renderer/features/case/timeline/source-tray.ts';
import { record } from '../../../client/case-records.ts';

const long = 'En mening till om natten. '.repeat(40).trim();
const records = [
  record('sources', 'K1', { date: '2026-09-25', content: 'Larmet gick 12/9 ca kl. 01.30.' }),
  record('sources', 'K2', { content: 'Larmet gick 12/9 ca kl. 01.30.' }),
  record('sources', 'K3', { date: '2026-09-25', content: long }),
  record('sources', 'K4'),
  record('events', 'H1', { sources: ['K3'] }),
];
const cardOf = (label: string) => trayOf(records).find((card) => card.record.label === label);

describe('the tray of source cards', () => {
  it('knows which cards an event rests on', () => {
    expect(
      trayOf(records)
        .filter(({ isUsed }) => isUsed)
        .map((card) => card.record.label),
    ).toEqual(['K3']);
  });

  it('reads the time a card tells of by the day the card was written', () => {
    const found = { at: { date: '2026-09-12', time: '01:30', precision: 'about' } };
    expect(cardOf('K1')?.time).toEqual(found);
    expect(cardOf('K2')?.time).toBeNull();
  });
});

describe('what a card is taken for', () => {
  it.each([
    ['an interview that tells facts', { kind: 'intervju', nature: 'fakta' }, 'event'],
    ['a card that says nothing of itself', {}, 'event'],
    ['somebody’s conclusion', { kind: 'intervju', nature: 'bedomning' }, 'assessment'],
    ['a routine or an agreement', { kind: 'dokument', nature: 'fakta' }, 'norm'],
    ['a conclusion about a routine', { kind: 'dokument', nature: 'bedomning' }, 'assessment'],
    ['a card whose document is a routine', { kind: 'annat', attachment: ['B1'] }, 'norm'],
    ['a card whose document is a report', { kind: 'rapport', attachment: ['B2'] }, 'event'],
  ])('%s', (_, values, use) => {
    const records = [
      record('attachments', 'B1', { kind: 'rutin' }),
      record('attachments', 'B2', { kind: 'rapport' }),
      record('sources', 'K1', values),
    ];
    expect(trayOf(records)[0]?.use).toBe(use);
  });

  it('is read out of the text of a document: a receipt tells of an event, with its time', () => {
    const content = 'Dörren öppnades den 20 november kl. 09.55.';
    const [receipt] = trayOf([
      record('sources', 'K1', { kind: 'dokument', nature: 'fakta', date: '2026-11-20', content }),
    ]);
    expect(receipt?.use).toBe('event');
    expect(receipt && eventOfCard(receipt).values).toEqual({
      text: content,
      at: { date: '2026-11-20', time: '09:55', precision: 'exact' },
      sources: ['K1'],
    });
  });

  it('is used too where it says what should have happened', () => {
    const norm = [record('sources', 'K1'), record('events', 'H1', { shouldSource: ['K1'] })];
    expect(trayOf(norm)[0]?.isUsed).toBe(true);
  });
});

describe('an event made of a card', () => {
  it('that is a norm tells what should have happened, and neither what did nor when', () => {
    const [card] = trayOf([
      record('sources', 'K1', { kind: 'dokument', content: 'Rutinen gäller från 2026-02-01 kl. 08.00.' }),
    ]);
    expect(card && shouldOfCard(card).values).toEqual({
      should: 'Rutinen gäller från 2026-02-01 kl. 08.00.',
      shouldSource: ['K1'],
    });
  });

  it('has its text, its time and a link to it', () => {
    const card = cardOf('K1');
    expect(card && eventOfCard(card)).toEqual({
      values: {
        text: 'Larmet gick 12/9 ca kl. 01.30.',
        at: { date: '2026-09-12', time: '01:30', precision: 'about' },
        sources: ['K1'],
      },
      isShortened: false,
    });
  });

  it('has the day alone where nothing tells which of two clock times is meant', () => {
    const [card] = trayOf([
      record('sources', 'K1', {
        date: '2026-09-25',
        content: 'Den 12/9 gick larm kl. 20.00. Tillsyn var gjord kl. 16.40.',
      }),
    ]);
    expect(card?.time?.guess?.from).toBe('20:00');
    expect(card && eventOfCard(card).values['at']).toEqual({ date: '2026-09-12' });
    expect(card && eventOfCard(card).values).not.toHaveProperty('guess');
  });

  it('takes of a long text as much as ends with a sentence, and keeps the link to all of it', () => {
    const card = cardOf('K3');
    const event = card && eventOfCard(card);
    const text = String(event?.values['text']);
    expect(event?.isShortened).toBe(true);
    expect(long.startsWith(text)).toBe(true);
    expect(text.endsWith('natten.')).toBe(true);
    expect(event?.values['sources']).toEqual(['K3']);
  });

  it('of an empty card is an event that rests on it and says nothing', () => {
    const card = cardOf('K4');
    expect(card && eventOfCard(card).values).toEqual({ sources: ['K4'] });
  });
});
