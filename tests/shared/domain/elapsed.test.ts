import { expect, it } from 'vitest';
import { elapsedBetween } from '../../../shared/domain/elapsed.ts';
import type { Moment } from '../../../shared/domain/values.ts';

const night: Moment = { date: '2026-09-11', time: '21:30' };
const about: Moment = { date: '2026-09-12', time: '02:20', precision: 'about' };
const day: Moment = { date: '2026-09-20', precision: 'day' };

it.each([
  [
    'over midnight',
    night,
    { date: '2026-09-12', time: '01:30' },
    { kind: 'minutes', minutes: 240, isRough: false },
  ],
  ['to a rough time', night, about, { kind: 'minutes', minutes: 290, isRough: true }],
  ['to a day alone', about, day, { kind: 'days', days: 8 }],
  ['a day alone on the same day says nothing', night, { date: '2026-09-11' }, null],
  ['to the same time', night, night, null],
  ['backwards', about, night, null],
  ['from nothing', undefined, night, null],
])('time passed %s', (_, from, to, passed) => expect(elapsedBetween(from, to)).toEqual(passed));
