import { assert, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDate } from '../../../shared/domain/date-input.ts';
import { uiText } from '../../../shared/text/ui-text.ts';

const today = '2026-11-22';

describe('readDate', () => {
  test.each([
    ['2026-09-12', '2026-09-12', 'ISO'],
    ['  2026-09-12 ', '2026-09-12', 'pasted with spaces around'],
    ['2026–09–12', '2026-09-12', 'Word turns hyphens into dashes'],
    ['2026-9-2', '2026-09-02', 'without leading zeros'],
    ['20260912', '2026-09-12', 'digits only'],
    ['260912', '2026-09-12', 'as in a personnummer'],
    ['12/9', '2026-09-12', 'the year nearest today'],
    ['1/3', '2027-03-01', 'in November the first of March is nearer ahead than behind'],
    ['12/9 2025', '2025-09-12', 'year after a space'],
    ['12/9-25', '2025-09-12', 'short year after a hyphen'],
    ['12.9.2026', '2026-09-12', 'dots'],
    ['12.9', '2026-09-12', 'in a date field 12.9 is a day, not a time'],
    ['12 september', '2026-09-12', 'month in words'],
    ['12 sep 2024', '2024-09-12', 'three letters of the month'],
    ['den 1:a maj 2026', '2026-05-01', 'as in prose'],
    ['lördag 12 september 2026', '2026-09-12', 'weekday before'],
    ['Lördagen den 12 september 2026', '2026-09-12', 'definite weekday'],
    ['lör 12/9', '2026-09-12', 'short weekday'],
    ['idag', '2026-11-22', 'today in a word'],
    ['I går', '2026-11-21', 'yesterday, two words'],
    ['imorgon', '2026-11-23', 'tomorrow'],
    ['29/2', '2028-02-29', 'leap day: 2028 is nearer than 2024'],
    ['29/2 2024', '2024-02-29', 'leap day that exists'],
  ])('reads %j as %s (%s)', (typed, date) => {
    expect(readDate(typed, today, uiText)).toEqual({ kind: 'date', date });
  });

  test.each([
    ['2026-02-29', 'no-such-day', '2026 is no leap year'],
    ['31/4', 'no-such-day', 'April has thirty days'],
    ['31/4 2026', 'no-such-day', 'with a year too'],
    ['12/13', 'no-such-day', 'no thirteenth month'],
    ['0/1', 'no-such-day', 'no day zero'],
    ['2026-13-01', 'no-such-day', 'month 13'],
    ['2026-09', 'unreadable', 'a month is no date'],
    ['12/9/2', 'unreadable', 'half a year'],
    ['12', 'unreadable', 'a lone day'],
    ['1850-01-01', 'unreadable', 'outside 1900-2099'],
    ['snart', 'unreadable', 'a word'],
    ['12 xyz', 'unreadable', 'no such month'],
    ['١٢/٩', 'unreadable', 'other digits than ours'],
  ])('refuses %j as %s (%s)', (typed, reason) => {
    expect(readDate(typed, today, uiText)).toEqual({ kind: 'invalid', reason });
  });

  it('reads nothing as empty', () => {
    expect(readDate(' \u00a0', today, uiText)).toEqual({ kind: 'empty' });
  });

  it('takes the year before when it is January', () => {
    expect(readDate('12/9', '2027-01-10', uiText)).toEqual({ kind: 'date', date: '2026-09-12' });
  });

  it('never throws and never gives a date that does not exist', () => {
    assert(
      property(oneof(string(), stringMatching(/^[\d/. -]{1,12}$/)), (typed) => {
        const reading = readDate(typed, today, uiText);
        if (reading.kind === 'date')
          expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
      }),
    );
  });
});
