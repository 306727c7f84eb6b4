import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../shared/domain/values.ts';
import {
  dateOfInstant,
  formatDateInWords,
  formatInstant,
  formatMoment,
  formatMomentSpan,
  formatPeriod,
  formatTime,
  momentSpanAlone,
  weekdayName,
} from '../../../shared/text/dates.ts';

describe('weekdays', () => {
  test.each([
    ['2026-09-12', 'lördag', 'the night of case 1'],
    ['2026-11-15', 'söndag', 'two months after its notification'],
    ['2026-11-05', 'torsdag', 'its decision'],
    ['2024-02-29', 'torsdag', 'a leap day'],
    ['2027-01-01', 'fredag', 'a new year'],
  ])('%s is a %s: %s', (date, name) => {
    expect(weekdayName(date)).toBe(name);
  });
});

describe('a moment', () => {
  test.each<[Moment, string, string]>([
    [{ date: '2026-09-12', time: '01:30' }, 'lördag 2026-09-12 kl. 01.30', 'date and time'],
    [{ date: '2026-09-12', time: '01:30', precision: 'exact' }, 'lördag 2026-09-12 kl. 01.30', 'exact'],
    [{ date: '2026-09-12', time: '01:30', precision: 'about' }, 'lördag 2026-09-12 cirka kl. 01.30', 'about'],
    [{ date: '2026-09-12', precision: 'day' }, 'lördag 2026-09-12, klockslag okänt', 'only the day'],
    [{ date: '2026-09-12', precision: 'unknown' }, 'lördag 2026-09-12, tid okänd', 'time unknown'],
    [{ date: '2026-09-12' }, 'lördag 2026-09-12', 'no word on the time'],
    [{ precision: 'unknown' }, 'vid okänd tidpunkt', 'nobody knows when'],
    [
      { precision: 'unknown', words: 'någon gång under natten' },
      'vid okänd tidpunkt, någon gång under natten',
      'nobody knows when, but something is known',
    ],
    [
      { date: '2026-09-12', precision: 'day', words: 'under natten' },
      'lördag 2026-09-12, under natten',
      'the day, and words',
    ],
    [
      { date: '2026-09-12', time: '01:30', precision: 'about', words: 'efter middagen' },
      'lördag 2026-09-12 cirka kl. 01.30, efter middagen',
      'words beside a clock time are told too',
    ],
    [
      { date: '2026-09-12', precision: 'unknown', words: 'före midnatt' },
      'lördag 2026-09-12, tid okänd, före midnatt',
      'the day, that the time is unknown, and words',
    ],
    [
      { date: '2026-09-12', time: '01:30', precision: 'unknown' },
      'lördag 2026-09-12, tid okänd',
      'a time left over from before it was found unknown',
    ],
  ])('%o is written %s: %s', (moment, written) => {
    expect(formatMoment(moment)).toBe(written);
  });
});

describe('a span of two moments', () => {
  const at = (date: string, time?: string, precision?: Moment['precision']): Moment => ({
    date,
    ...(time !== undefined && { time }),
    ...(precision !== undefined && { precision }),
  });

  test.each<[Moment | undefined, Moment | undefined, string, string]>([
    [
      at('2026-09-12', '01:30'),
      at('2026-09-12', '06:40'),
      'lördag 2026-09-12 kl. 01.30–06.40',
      'within a night',
    ],
    [
      at('2026-09-11', '22:00'),
      at('2026-09-12', '06:40'),
      'fredag 2026-09-11 kl. 22.00 – lördag 2026-09-12 kl. 06.40',
      'across midnight',
    ],
    [
      at('2026-08-03', undefined, 'day'),
      at('2026-08-24', '16:00'),
      'måndag 2026-08-03, klockslag okänt – måndag 2026-08-24 kl. 16.00',
      'three weeks',
    ],
    [
      at('2026-09-12', '02:20', 'about'),
      at('2026-09-12', '04:15', 'about'),
      'lördag 2026-09-12 cirka kl. 02.20–04.15',
      'both rough',
    ],
    [
      at('2026-09-12', '02:20'),
      at('2026-09-12', '04:15', 'about'),
      'lördag 2026-09-12 kl. 02.20 – cirka kl. 04.15',
      'only the end rough',
    ],
    [at('2026-09-12', '01:30'), undefined, 'lördag 2026-09-12 kl. 01.30', 'no end'],
    [undefined, at('2026-09-12', '06:40'), 'lördag 2026-09-12 kl. 06.40', 'only an end'],
    [at('2026-09-12', '01:30'), at('2026-09-12', '01:30'), 'lördag 2026-09-12 kl. 01.30', 'one point'],
    [
      at('2026-09-12'),
      at('2026-09-12', '06:40'),
      'lördag 2026-09-12 – kl. 06.40',
      'the clock time of the end is not that of the beginning',
    ],
    [
      at('2026-09-12', '02:20', 'about'),
      at('2026-09-12', '04:15'),
      'lördag 2026-09-12 cirka kl. 02.20 – kl. 04.15',
      'only the beginning rough',
    ],
    [
      at('2026-09-12', '02:20'),
      at('2026-09-12', '02:20', 'about'),
      'lördag 2026-09-12 kl. 02.20 – cirka kl. 02.20',
      'the same time, not as surely',
    ],
    [
      at('2026-09-12', '21:00'),
      at('2026-09-12'),
      'lördag 2026-09-12 kl. 21.00 – samma dag',
      'it ended that day',
    ],
    [
      at('2026-09-12', '21:00'),
      at('2026-09-12', undefined, 'day'),
      'lördag 2026-09-12 kl. 21.00 – klockslag okänt',
      'it ended that day, nobody knows when',
    ],
    [
      at('2026-09-12', '21:00'),
      { ...at('2026-09-12', undefined, 'unknown'), words: 'före midnatt' },
      'lördag 2026-09-12 kl. 21.00 – tid okänd, före midnatt',
      'the end of that day, in words',
    ],
    [
      at('2026-09-12', '21:00'),
      { ...at('2026-09-12', undefined, 'day'), words: 'före midnatt' },
      'lördag 2026-09-12 kl. 21.00 – före midnatt',
      'the same, where only the day was said to be known',
    ],
    [
      at('2026-09-12', '21:00'),
      { precision: 'unknown', words: 'före midnatt' },
      'lördag 2026-09-12 kl. 21.00 – okänd tidpunkt, före midnatt',
      'an end of no known day, in words',
    ],
    [
      { ...at('2026-09-12', '21:00'), words: 'efter middagen' },
      at('2026-09-12', '22:00'),
      'lördag 2026-09-12 kl. 21.00, efter middagen – kl. 22.00',
      'words beside the first clock time',
    ],
    [
      at('2026-09-12', '21:00'),
      { ...at('2026-09-12', '22:00'), words: 'före midnatt' },
      'lördag 2026-09-12 kl. 21.00 – kl. 22.00, före midnatt',
      'words beside the second',
    ],
    [
      at('2026-09-12', '21:00'),
      { ...at('2026-09-12', '21:00'), words: 'strax före larmet' },
      'lördag 2026-09-12 kl. 21.00 – kl. 21.00, strax före larmet',
      'words at the end alone',
    ],
    [
      at('2026-09-12', '01:00', 'unknown'),
      at('2026-09-12', '06:40'),
      'lördag 2026-09-12, tid okänd – kl. 06.40',
      'a clock time left over from before it was found unknown',
    ],
    [
      { precision: 'unknown', words: 'efter middagen' },
      { precision: 'unknown', words: 'innan larmet' },
      'vid okänd tidpunkt, efter middagen – innan larmet',
      'two ends of no known day, in words',
    ],
    [
      { precision: 'unknown', words: 'efter middagen' },
      { precision: 'unknown' },
      'vid okänd tidpunkt, efter middagen – okänd tidpunkt',
      'nobody knows the end',
    ],
    [
      { precision: 'unknown' },
      { precision: 'unknown', words: 'innan larmet' },
      'vid okänd tidpunkt – innan larmet',
      'words of the end alone',
    ],
    [{ precision: 'unknown' }, { precision: 'unknown' }, 'vid okänd tidpunkt', 'nobody knows either'],
    [
      { precision: 'unknown', words: 'efter middagen' },
      at('2026-09-13', '06:40'),
      'vid okänd tidpunkt, efter middagen – söndag 2026-09-13 kl. 06.40',
      'only the end is known',
    ],
    [undefined, undefined, '', 'nothing known'],
  ])('%o to %o is written %s: %s', (from, until, written) => {
    expect(formatMomentSpan(from, until)).toBe(written);
    expect(momentSpanAlone(from, until)).toBe(written.replace(/^vid /, ''));
  });
});

describe('other dates', () => {
  test('time is written with a point', () => expect(formatTime('09:05')).toBe('09.05'));
  test('a date in words has no leading zero', () =>
    expect(formatDateInWords('2026-09-02')).toBe('2 september 2026'));
  test('a period of one day is one date', () =>
    expect(formatPeriod('2026-09-12', '2026-09-12')).toBe('2026-09-12'));

  test.each([
    ['2026-11-05T13:40:00Z', '2026-11-05 14.40', 'winter time'],
    ['2026-09-12T13:40:00Z', '2026-09-12 15.40', 'summer time'],
    ['2026-12-31T23:30:00Z', '2027-01-01 00.30', 'another year in Sweden than in UTC'],
  ])('the instant %s is %s in Sweden: %s', (instant, written) => {
    expect(formatInstant(instant)).toBe(written);
    expect(dateOfInstant(instant)).toBe(written.slice(0, 10));
  });
});
