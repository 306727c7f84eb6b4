import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { suggestedMoment } from '../../../../renderer/features/case/moment-suggestion.ts';
import { record } from '../../client/case-records.ts';

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
      '2026-09-12 exact 16:42: klockslag från K1, som kan mena ett annat, dagen för det inträffade',
      'one of the clock times of its card, on the day of the case: on the day above it would be before H1',
    ],
  ])('%#: %s', (records, one, expected, _why) => {
    expect(suggested(records, one)).toBe(expected);
  });

  const visit = record('events', 'H3', { at: { date: '2026-11-20', time: '08:10' } });
  const rough = record('events', 'H3', { at: { date: '2026-11-20', time: '08:30', precision: 'about' } });
  const night = record('events', 'H3', { at: { date: '2026-11-19', time: '22:00' } });
  const case19 = record('event', '', { startsAt: { date: '2026-11-19' } });
  const ofK7 = record('events', 'H4', { sources: ['K7'] });
  const k7 = (values: Readonly<Record<string, unknown>>) =>
    record('sources', 'K7', { date: '2026-11-20', content: 'Kl. 08.20 ringde han.', ...values });
  const onDay = record('events', 'H4', { at: { date: '2026-11-20' }, sources: ['K7'] });
  it.each([
    [
      [case19, visit, k7({}), ofK7],
      '2026-11-20 exact 08:20: klockslag från K7, samma dag som H3',
      'the day above, not the day of the case',
    ],
    [
      [case19, visit, k7({ content: 'Kl. 08.20 den 18 november ringde han.' }), ofK7],
      '2026-11-18 exact 08:20: enligt K7, men det är före H3 som står ovanför',
      'the day its text names, which lies before the one above',
    ],
    [
      [visit, k7({ content: 'Han ringde den 21 november 2026 kl. 08.20.', date: '2026-11-25' }), ofK7],
      '2026-11-21 exact 08:20: enligt K7',
      'the day its text names',
    ],
    [
      [case19, k7({ kind: 'journal' }), ofK7],
      '2026-11-20 exact 08:20: klockslag från K7, dagen på kortet',
      'nothing above: the day of a record written as it happened',
    ],
    [
      [case19, k7({ kind: 'intervju', content: 'Kl. 08.20 i dag ringde han.' }), ofK7],
      '2026-11-20 exact 08:20: klockslag från K7, dagen på kortet',
      'or that says "today"',
    ],
    [
      [case19, k7({ kind: 'intervju' }), ofK7],
      '2026-11-19 exact 08:20: klockslag från K7, dagen för det inträffade',
      'the day of an interview is not the day it is about',
    ],
    [[k7({ kind: 'intervju' }), ofK7], undefined, 'and no day is made up of it'],
    [
      [case19, night, k7({ kind: 'journal' }), ofK7],
      '2026-11-20 exact 08:20: klockslag från K7, dagen på kortet',
      'on the day above it would be before the one above: the next likely',
    ],
    [
      [rough, k7({}), ofK7],
      '2026-11-20 exact 08:20: klockslag från K7, samma dag som H3, men det är före H3 som står ovanför',
      'before a rough time is before',
    ],
    [
      [k7({ content: 'Den 20 november gick larm kl. 20.00. Tillsyn var gjord kl. 16.40.' }), onDay],
      '2026-11-20 exact 20:00: klockslag från K7, som kan mena ett annat',
      'only the day is taken of a card with two clock times: one of them is suggested',
    ],
    [[k7({}), onDay], '2026-11-20 exact 08:20: enligt K7', 'the clock time of its card on the day it has'],
    [
      [k7({ content: 'Han ringde den 21 november 2026 kl. 08.20.' }), onDay],
      undefined,
      'the card tells of another day',
    ],
  ])('%#: %s', (records, expected, _why) => {
    const one = records.at(-1);
    expect(one && suggested(records, one)).toBe(expected);
  });

  it('is not made of a day said to be all that is known', () => {
    const known = record('events', 'H4', {
      at: { date: '2026-11-20', precision: 'day' },
      sources: ['K7'],
    });
    expect(suggested([k7({}), known], known)).toBeUndefined();
  });

  it('ends something on the day it began', () => {
    expect(suggested([first], first, 'until')).toBe('2026-09-11: samma dag som det började');
    expect(suggested([unknown], unknown, 'until')).toBeUndefined();
  });
});
