import { describe, expect, it } from 'vitest';
import { isOutOfOrder, type When } from '../../../shared/domain/date-order.ts';

const at = (date: string, time?: string, precision?: 'exact' | 'about') => ({
  date,
  ...(time && { time }),
  ...(precision && { precision }),
});

describe('the order of two dates', () => {
  it.each<[When | undefined, When | undefined, boolean, string]>([
    ['2026-09-12', '2026-09-11', true, 'a day before'],
    ['2026-09-12', '2026-09-12', false, 'the same day is in order'],
    [at('2026-09-12', '06:40'), at('2026-09-12', '01:30'), true, 'earlier the same morning'],
    [at('2026-09-12', '06:40'), at('2026-09-12', '06:40'), false, 'the same minute'],
    [at('2026-09-12', '06:40'), at('2026-09-12'), false, 'an unknown time proves nothing'],
    [at('2026-09-12', '06:40'), at('2026-09-12', '06:00', 'about'), false, 'a rough time proves nothing'],
    [at('2026-09-12', '23:00'), '2026-09-12', false, 'a date beside a moment of the same day'],
    [undefined, '2026-09-12', false, 'nothing to compare with'],
  ])('%o then %o: out of order is %s', (earlier, later, expected) => {
    expect(isOutOfOrder(earlier, later)).toBe(expected);
  });
});
