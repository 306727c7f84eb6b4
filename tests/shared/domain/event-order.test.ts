import { array, assert, constantFrom, integer, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  movesTo,
  orderByTime,
  outOfTime,
  undatedIn,
  unsurePlaces,
  placeInTime,
  type Timed,
} from '../../../shared/domain/event-order.ts';
import type { Moment } from '../../../shared/domain/values.ts';

/** `12 02:40`, `12 ca 02:40`, `12` (the day alone), `12 ?` (time unknown), `?` (nobody knows when), `-` (nothing said). */
function at(words: string): Moment | undefined {
  if (words === '-') return undefined;
  if (words === '?') return { precision: 'unknown' };
  const [day = '', ...rest] = words.split(' ');
  const date = `2026-09-${day}`;
  if (rest[0] === '?') return { date, precision: 'unknown' };
  if (rest[0] === 'ca') return { date, time: rest[1] ?? '', precision: 'about' };
  return rest[0] === undefined ? { date, precision: 'day' } : { date, time: rest[0] };
}
const timed = (...words: string[]): Timed[] => words.map((word, index) => ({ id: `${index}`, at: at(word) }));
const inOrder = (...words: string[]) => orderByTime(timed(...words)).map((id) => words[Number(id)]);

describe('the order of events', () => {
  it.each([
    ['by day and clock', ['12 03:00', '11 19:40', '12 01:30'], ['11 19:40', '12 01:30', '12 03:00']],
    ['a rough time counts as what it says', ['12 03:00', '12 ca 02:20'], ['12 ca 02:20', '12 03:00']],
    ['the same time keeps its order', ['12 ca 03:00', '12 03:00', '11'], ['11', '12 ca 03:00', '12 03:00']],
    ['a day alone begins its day', ['13 01:00', '12'], ['12', '13 01:00']],
    [
      'a day alone stays behind what it follows',
      ['12 02:00', '12', '12 01:00'],
      ['12 01:00', '12 02:00', '12'],
    ],
    ['an unknown time is a day alone', ['12 02:00', '12 ?', '11'], ['11', '12 02:00', '12 ?']],
    ['no time stays behind what it follows', ['12 02:00', '-', '11'], ['11', '12 02:00', '-']],
    ['no time at the top stays there', ['-', '12', '11'], ['-', '11', '12']],
    ['nobody knows when stays behind what it follows', ['12', '?', '11'], ['11', '12', '?']],
    [
      'nothing said of those that stand last: they remain last',
      ['12', '11', '-', '-'],
      ['11', '12', '-', '-'],
    ],
    [
      'nobody knows when stays behind what it follows at the end too',
      ['11', '12 10:30', '12 08:10', '?'],
      ['11', '12 08:10', '?', '12 10:30'],
    ],
    [
      'and does not take with it one of which nothing is said',
      ['12', '11', '?', '-'],
      ['11', '?', '12', '-'],
    ],
    ['but stays behind such a one', ['12', '11', '-', '?'], ['11', '12', '-', '?']],
    ['several stay together behind it', ['12', '11', '?', '?'], ['11', '?', '?', '12']],
    ['none has a day', ['?', '-', '?'], ['?', '-', '?']],
  ])('%s', (_, words, ordered) => expect(inOrder(...words)).toEqual(ordered));

  it('put in order again is the same', () => {
    assert(
      property(array(anyWords, { maxLength: 12 }), (words) => {
        const events = timed(...words);
        const once = orderByTime(events).map((id) => ({ id, at: events[Number(id)]?.at }));
        expect(orderByTime(once)).toEqual(once.map(({ id }) => id));
        expect([...outOfTime(once)]).toEqual([]);
      }),
    );
  });
});

describe('events without a day, put in order', () => {
  it.each([
    ['all have one', ['12', '11'], { following: [], last: [] }],
    ['in the middle and last', ['12', '-', '?', '11', '?', '-'], { following: ['1', '2', '4'], last: ['5'] }],
    ['none has one', ['?', '-'], { following: [], last: ['0', '1'] }],
  ])('are told of: %s', (_, words, told) => expect(undatedIn(timed(...words))).toEqual(told));
});

describe('an event that lies before one above it', () => {
  it.each([
    ['an earlier day', ['12', '11'], ['1']],
    ['an earlier exact time', ['12 02:00', '12 01:59'], ['1']],
    ['a rough time proves nothing', ['12 02:00', '12 ca 01:00'], []],
    ['nor does it against a rough one', ['12 ca 02:00', '12 01:00'], []],
    ['nor a day alone', ['12 02:00', '12', '12 02:00'], []],
    ['a rough one between hides nothing', ['12 04:00', '12 ca 01:00', '12 03:00'], ['2']],
    ['no time between hides nothing', ['13', '-', '12'], ['2']],
    ['a time said to be unknown proves nothing by its day', ['12 ?', '11'], []],
    ['nor does one that nobody knows when', ['12', '?', '12'], []],
    ['a new day starts its clock anew', ['12 23:00', '13 01:00', '12 22:00'], ['2']],
  ])('%s', (_, words, late) => expect([...outOfTime(timed(...words))]).toEqual(late));

  it('is the same as every pair compared', () => {
    assert(
      property(array(anyWords, { maxLength: 10 }), (words) => {
        const events = timed(...words);
        const byPairs = events.filter(({ at: late }, index) =>
          events.slice(0, index).some(({ at: early }) => isCertainlyBefore(late, early)),
        );
        expect([...outOfTime(events)]).toEqual(byPairs.map(({ id }) => id));
      }),
    );
  });
});

describe('the place of a new event', () => {
  it.each([
    ['after the last that is not later', ['11', '12 02:00', '12 04:00'], '12 03:00', '1'],
    ['after one at the same time', ['12 03:00', '12 04:00'], '12 03:00', '0'],
    ['first', ['12 03:00'], '11', null],
    ['a day alone before the clock times of that day', ['11', '12 03:00'], '12', '0'],
    ['after one without a time that follows an earlier one', ['11', '-', '13'], '12', '1'],
    ['last without a time', ['11', '12'], '-', '1'],
    ['last when nobody knows when', ['11', '12'], '?', '1'],
    ['before those of which nothing is said', ['11', '-', '-'], '12', '0'],
    ['not between one of unknown time and the one it follows', ['11', '?', '-'], '12', '1'],
    ['first when none has a day', ['?', '-'], '12', null],
    ['in an empty list', [], '12', null],
  ])('%s', (_, words, word, after) => expect(placeInTime(timed(...words), at(word))).toBe(after));
});

describe('an event whose place in the list nothing tells', () => {
  it.each([
    ['a day alone on the day of another', ['12 02:00', '12'], { 1: 'clock' }],
    ['two days alone on one day', ['12', '12'], { 0: 'clock', 1: 'clock' }],
    ['a day alone is in its place on a day of its own', ['11 02:00', '12', '13'], {}],
    ['a rough time says where', ['12 02:00', '12 ca 02:30'], {}],
    ['an unknown time on the day of another', ['12 02:00', '12 ?'], { 1: 'clock' }],
    ['nobody knows when, wherever it stands', ['?', '12 02:00'], { 0: 'day' }],
    ['nothing has been said: that is K1b', ['12 02:00', '-'], {}],
  ])('%s', (_, words, unsure) => expect(Object.fromEntries(unsurePlaces(timed(...words)))).toEqual(unsure));
});

describe('moves', () => {
  it('bring any order into any other, and never move more than they must', () => {
    const ids = uniqueArray(integer({ min: 0, max: 50 }).map(String), { maxLength: 12 });
    const pair = ids.chain((now) =>
      shuffledSubarray(now, { minLength: now.length }).map((wanted) => ({ now, wanted })),
    );
    assert(
      property(pair, ({ now, wanted }) => {
        const moves = movesTo(now, wanted);
        const list = [...now];
        for (const { id, after } of moves) {
          list.splice(list.indexOf(id), 1);
          list.splice(after === null ? 0 : list.indexOf(after) + 1, 0, id);
        }
        expect(list).toEqual(wanted);
      }),
    );
    expect(movesTo(['a', 'b', 'c', 'd'], ['a', 'd', 'b', 'c'])).toEqual([{ id: 'd', after: 'a' }]);
    expect(movesTo(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ id: 'a', after: 'd' }]);
    expect(movesTo(['a', 'b'], ['a', 'b'])).toEqual([]);
  });
});

const anyWords = constantFrom(
  '?',
  '11',
  '12',
  '12 ?',
  '-',
  '12 02:00',
  '12 03:00',
  '12 ca 02:30',
  '13 01:00',
  '11 23:00',
);

function isCertainlyBefore(late: Moment | undefined, early: Moment | undefined): boolean {
  if (!late?.date || !early?.date) return false;
  if (late.precision === 'unknown' || early.precision === 'unknown') return false;
  if (late.date !== early.date) return late.date < early.date;
  const isExact = (each: Moment): boolean => each.time !== undefined && each.precision === undefined;
  return isExact(late) && isExact(early) && (late.time ?? '') < (early.time ?? '');
}
