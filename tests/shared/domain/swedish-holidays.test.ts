import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn, swedishHolidays } from '../../../shared/domain/swedish-holidays.ts';

const oracle = new Holidays('SE');
/** Holidays as the library tells them, and the three eves it calls bank holidays, without half days and observances. */
const fromOracle = (year: number) =>
  oracle
    .getHolidays(year)
    .filter((day) => day.type === 'public' || day.type === 'bank')
    .map((day) => day.date.slice(0, 10))
    .sort();

describe('Swedish public holidays', () => {
  for (let year = 2015; year <= 2040; year += 1)
    it(`agree with an independent library in ${year}`, () => {
      expect([...swedishHolidays(year).keys()].sort()).toEqual(fromOracle(year));
    });

  it.each([
    ['2024-03-31', 2024, 'Easter in March'],
    ['2025-04-20', 2025, 'Easter in late April'],
    ['2038-04-25', 2038, 'the latest Easter there can be'],
    ['2008-03-23', 2008, 'nearly the earliest'],
  ])('places Easter Sunday on %s', (date, year) => {
    expect(easterSunday(year)).toBe(date);
  });

  it.each<[string, string | null, string]>([
    ['2026-06-19', 'midsommarafton', 'the Friday before midsummer Saturday'],
    ['2026-10-31', 'alla-helgons-dag', 'the Saturday may fall in October'],
    ['2026-11-15', null, 'a plain Sunday is no holiday of its own'],
  ])('calls %s %s', (date, code) => {
    expect(holidayOn(date)).toBe(code);
  });
});
