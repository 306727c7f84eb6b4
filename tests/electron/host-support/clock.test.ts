import { expect, test } from 'vitest';
import { createClock } from '../../../electron/host-support/clock.ts';

const at = (instant: string) => () => Date.parse(instant);

test.each([
  ['2026-11-23T08:00:00Z', '2026-11-23', 'morning in Sweden'],
  ['2026-11-22T23:30:00Z', '2026-11-23', 'winter time is an hour ahead of UTC: already the next day'],
  ['2026-07-01T22:30:00Z', '2026-07-02', 'summer time is two hours ahead'],
])('at %s it is %s in Sweden (%s)', (instant, date) => {
  expect(createClock(undefined, at(instant)).today()).toBe(date);
});

test.each([
  ['2026-11-23T08:00:00Z', '2026-01-15', 'back within winter time'],
  ['2026-11-23T08:00:00Z', '2026-07-01', 'back across the change to winter time'],
  [
    '2026-11-23T22:30:00Z',
    '2026-07-01',
    'half past eleven at night in winter: an hour more is the day after',
  ],
  ['2026-07-01T22:30:00Z', '2026-12-24', 'half past midnight in summer: an hour less is the day before'],
  ['2026-11-23T08:00:00Z', '2028-02-29', 'a leap day'],
])('started at %s on %s, it is that day (%s)', (instant, date) => {
  expect(createClock(date, at(instant)).today()).toBe(date);
});

test('goes on from the day it was started on', () => {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = createClock('2026-03-01', () => now);
  now += 26 * 3_600_000;
  expect(clock.today()).toBe('2026-03-02');
  expect(clock.now().slice(0, 10)).toBe('2026-03-02');
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', 'idag', ''])('refuses the date %j', (date) => {
  expect(() => createClock(date)).toThrow(RangeError);
});
