import type { TimeFound } from '../../../shared/domain/time-in-text.ts';
import { expect, it } from 'vitest';
import { elapsedWords, eventTime, foundTime } from '../../../shared/text/rooms/timeline.ts';

const day = '2026-09-12';
it.each([
  [undefined, undefined, 'utan tid'],
  [{ date: day }, undefined, 'utan klockslag'],
  [{ date: day, precision: 'day' }, undefined, 'den dagen'],
  [{ date: day, precision: 'unknown' }, undefined, 'okänd tid'],
  [{ precision: 'unknown' }, undefined, 'okänd tidpunkt'],
  [{ precision: 'unknown', words: 'under natten' }, undefined, 'okänd tidpunkt, under natten'],
  [{ date: day, precision: 'day', words: 'under natten' }, undefined, 'under natten'],
  [{ date: day, time: '23:00' }, { precision: 'unknown' }, '23.00 – okänd tidpunkt'],
  [
    { precision: 'unknown', words: 'efter larmet' },
    { date: day, time: '02:00' },
    'okänd tidpunkt, efter larmet – 2026-09-12 02.00',
  ],
  [{ precision: 'unknown', words: 'a' }, { precision: 'unknown', words: 'b' }, 'okänd tidpunkt, a – b'],
  [{ date: day, time: '21:00', words: 'efter middagen' }, undefined, '21.00, efter middagen'],
  [
    { date: day, time: '21:00' },
    { date: day, precision: 'unknown', words: 'före midnatt' },
    '21.00 – okänd tid, före midnatt',
  ],
  [
    { date: day, time: '21:00' },
    { date: day, precision: 'day', words: 'före midnatt' },
    '21.00 – före midnatt',
  ],
  [
    { date: day, time: '21:00' },
    { date: day, time: '22:00', words: 'vid fikat' },
    '21.00 – 22.00, vid fikat',
  ],
  [
    { date: day, time: '21:00' },
    { date: '2026-09-13', precision: 'day', words: 'på morgonen' },
    '21.00 – 2026-09-13 på morgonen',
  ],
  [{ date: day, time: '02:40' }, undefined, '02.40'],
  [{ date: day, time: '02:40', precision: 'about' }, undefined, 'ca 02.40'],
  [{ date: day, time: '02:00' }, { date: day, time: '04:10' }, '02.00–04.10'],
  [{ date: day, time: '02:00' }, { date: day, time: '04:10', precision: 'about' }, '02.00 – ca 04.10'],
  [{ date: day, precision: 'day' }, { date: '2026-09-14', precision: 'day' }, 'den dagen – 2026-09-14'],
  [{ date: day, time: '23:00' }, { date: '2026-09-13', time: '02:00' }, '23.00 – 2026-09-13 02.00'],
  [{ date: day, time: '23:00' }, { date: day }, '23.00'],
] as const)('the time column of %j to %j says %s', (at, until, words) => {
  expect(eventTime(at, until)).toBe(words);
});

it.each([
  [{ kind: 'minutes', minutes: 200, isRough: false }, '3 timmar 20 minuter senare'],
  [{ kind: 'minutes', minutes: 200, isRough: true }, 'ungefär 3 timmar senare'],
  [{ kind: 'minutes', minutes: 60, isRough: false }, '1 timme senare'],
  [{ kind: 'minutes', minutes: 1500, isRough: false }, '1 dygn 1 timme senare'],
  [{ kind: 'minutes', minutes: 10_000, isRough: false }, '6 dygn senare'],
  [{ kind: 'days', days: 9 }, '9 dagar senare'],
] as const)('%j is %s', (elapsed, words) => {
  expect(elapsedWords(elapsed).replaceAll('\u00A0', ' ')).toBe(words);
});

const guess = { from: '02:40', to: undefined, isAbout: false, isGuess: true };
it.each<[TimeFound, string]>([
  [{ at: { date: day } }, '2026-09-12'],
  [{ at: { date: day, time: '02:40', precision: 'about' } }, '2026-09-12 ca kl. 02.40'],
  [{ at: { date: day, time: '02:00' }, until: { date: day, time: '04:10' } }, '2026-09-12 kl. 02.00–04.10'],
  [{ at: { date: day }, guess }, '2026-09-12, kanske kl. 02.40'],
  [
    {
      at: { date: day, time: '18:00', precision: 'about' },
      until: { date: '2026-09-13', time: '10:00', precision: 'about' },
    },
    '2026-09-12 ca kl. 18.00 – 2026-09-13 ca kl. 10.00',
  ],
])('a card says %j as %s', (found, words) => expect(foundTime(found)).toBe(words));
