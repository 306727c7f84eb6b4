import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, earliest } from '../../../shared/domain/calendar-dates.ts';
import { weekdayOf } from '../../../shared/domain/weekday.ts';
import { isWorkingDay, workingDayBefore } from '../../../shared/domain/working-days.ts';

describe('calendar months', () => {
  it.each([
    ['2026-09-15', 2, '2026-11-15', 'the same day two months on'],
    ['2026-12-31', 2, '2027-02-28', 'no 31 February: the last day of the month'],
    ['2027-12-31', 2, '2028-02-29', 'the last day of a February with a leap day'],
    ['2026-07-31', 2, '2026-09-30', 'no 31 September'],
    ['2026-11-30', 2, '2027-01-30', 'over the turn of the year'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('days', () => {
  it.each([
    ['2026-09-12', 5, 'Saturday, the night of case 1'],
    ['2026-09-14', 0, 'Monday is the first day'],
    ['2026-11-15', 6, 'Sunday is the last'],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it.each<[string, string | null, string]>([
    ['2026-11-15', '2026-11-13', 'Sunday: the Friday before'],
    ['2026-11-13', null, 'a working day stands'],
    ['2027-03-28', '2027-03-25', 'Easter Sunday: past Saturday and Good Friday to Thursday'],
    ['2026-06-20', '2026-06-18', 'Midsummer: the eve is not worked either'],
    ['2027-01-01', '2026-12-30', 'New Year: over the eve and into the year before'],
    ['2026-05-14', '2026-05-13', 'Ascension Day, a Thursday'],
  ])('the working day before %s is %s', (date, expected) => {
    expect(workingDayBefore(date)).toBe(expected);
  });

  it('knows the National Day as free', () => {
    expect(isWorkingDay('2028-06-06')).toBe(false);
  });

  it('counts over a change of clocks and a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('finds the earliest of dates, some unknown', () => {
    expect(earliest([undefined, '2026-02-01', '2025-12-31'])).toBe('2025-12-31');
    expect(earliest([undefined])).toBeNull();
  });
});
