import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { suggestedMoment } from '../../../../renderer/features/case/moment-suggestion.ts';
import { record } from './timeline/case-records.ts';

const first = record('events', 'H1', { at: { date: '2026-09-11', time: '19:40' } });
const unknown = record('events', 'H2', { at: { precision: 'unknown' } });
const bare = record('events', 'H3');
const later = record('events', 'H4', { at: { date: '2026-09-20' } });
const ofCard = record('events', 'H5', { sources: ['K1'] });
const card = record('sources', 'K1', {
  date: '2026-09-25',
  content: 'Hon ringde kl. 16.42 och kom kl. 17.00.',
});
const registered = record('event', '', { startsAt: { date: '2026-09-12' } });

/** `2026-09-11: why`, with a clock time where there is one. */
function suggested(records: readonly RecordView[], one: RecordView, field = 'at'): string | undefined {
  const found = suggestedMoment(records, one, field);
  if (!found) return undefined;
  const { date, time, precision } = found.at;
  return `${date}${time ? ` ${precision} ${time}` : ''}: ${found.why}`;
}

describe('a moment that is suggested', () => {
  it.each([
    [[first, unknown, bare, later], bare, '2026-09-11: samma dag som H1', 'the nearest above that has a day'],
    [[first, later], later, undefined, 'something is said'],
    [[first, unknown], unknown, undefined, 'that nobody knows is said'],
    [[bare], bare, undefined, 'nothing above it'],
    [[registered, bare], bare, '2026-09-12: dagen för det inträffade', 'what is registered'],
    [
      [registered, first, card, ofCard],
      ofCard,
      '2026-09-12 about 16:42: klockslag från K1, dagen för det inträffade',
      'the clock time of its card, on the day of the case',
    ],
    [
      [first, card, ofCard],
      ofCard,
      '2026-09-11 about 16:42: klockslag från K1, samma dag som H1',
      'or on the day above',
    ],
    [
      [card, ofCard],
      ofCard,
      '2026-09-25 about 16:42: klockslag från K1, dagen på kortet',
      'or on the card’s own',
    ],
  ])('%#: %s', (records, one, expected, _why) => {
    expect(suggested(records, one)).toBe(expected);
  });

  it('ends something on the day it began', () => {
    expect(suggested([first], first, 'until')).toBe('2026-09-11: samma dag som det började');
    expect(suggested([unknown], unknown, 'until')).toBeUndefined();
  });
});
