import { expect, test } from 'vitest';
import { atMostEvery, touchPause } from '../../../renderer/client/activity-pause.ts';
import { settingValues } from '../../../shared/api/settings.ts';

test('the first sign of life is told at once, those right after it are not', () => {
  const told: number[] = [];
  let now = 5_000;
  const note = atMostEvery(
    10_000,
    () => void told.push(now),
    () => now,
  );
  for (; now < 26_000; now += 500) note();
  expect(told).toEqual([5_000, 15_000, 25_000]);
});

test('it is told often enough that nobody who types is locked out at the shortest time that can be set', () => {
  const shortest = 60_000;
  expect(settingValues.idleMinutes.safeParse(0).success).toBe(false);
  expect(settingValues.idleMinutes.safeParse(1).success).toBe(true);
  expect(touchPause).toBeLessThanOrEqual(shortest / 4);
});
