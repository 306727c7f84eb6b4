import { describe, expect, it } from 'vitest';
import { eventOfCard, trayOf } from '../../../../../renderer/features/case/timeline/source-tray.ts';
import { record } from './case-records.ts';

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

describe('an event made of a card', () => {
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
