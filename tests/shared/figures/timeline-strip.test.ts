import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutStrip, type StripEvent } from '../../../shared/figures/timeline-strip.ts';

const night: readonly StripEvent[] = [
  { id: 'a', at: { date: '2026-08-17', precision: 'day' } },
  { id: 'b', at: { date: '2026-09-11', time: '21:30' } },
  { id: 'c', at: { date: '2026-09-12', time: '01:30' }, until: { date: '2026-09-12', time: '04:52' } },
  { id: 'd', at: { date: '2026-09-12', time: '02:20', precision: 'about' } },
  { id: 'e' },
];
const markOf = (id: string, events = night) => layOutStrip(events, 800)?.marks.find((mark) => mark.id === id);

describe('the strip of events', () => {
  it('draws points, bars for spans and areas for days, in time order along the axis', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => markOf(id)?.kind)).toEqual(['area', 'point', 'bar', 'point']);
    const places = ['a', 'b', 'c', 'd'].map((id) => markOf(id)?.x ?? 0);
    expect(places.toSorted((x, y) => x - y)).toEqual(places);
  });

  it('tells rough times from exact ones', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => markOf(id)?.isRough)).toEqual([true, false, false, true]);
  });

  it('lifts a mark that would cover another', () => {
    expect(['c', 'd'].map((id) => markOf(id)?.row)).toEqual([0, 1]);
  });

  it('draws a long pause together, and marks that it has', () => {
    const strip = layOutStrip(night, 800);
    expect(strip?.breaks).toHaveLength(1);
    expect(strip?.ticks.map(({ date, time }) => [date, time])).toEqual([
      ['2026-08-17', null],
      ['2026-09-11', '21:30'],
      ['2026-09-12', null],
    ]);
  });

  it('keeps an even scale within a stretch', () => {
    const hours = ['01:00', '02:00', '03:00', '06:00'];
    const events = hours.map((time) => ({ id: time, at: { date: '2026-09-12', time } }));
    const [one = 0, two = 0, three = 0, six = 0] = hours.map((time) => markOf(time, events)?.x);
    expect(three - two).toBeCloseTo(two - one);
    expect(six - three).toBeCloseTo(3 * (two - one));
  });

  it('draws an end that lies before the beginning as a point', () => {
    const wrong = {
      id: 'f',
      at: { date: '2026-09-12', time: '04:00' },
      until: { date: '2026-09-12', time: '03:00' },
    };
    expect(markOf('f', [...night, wrong])?.kind).toBe('point');
  });

  it('has nothing to draw of fewer than two times', () => {
    expect(layOutStrip([{ id: 'a' }, { id: 'b', at: { date: '2026-09-12' } }], 800)).toBeNull();
  });

  it('stays within its width, whatever the times', () => {
    const date = tuple(integer({ min: 1900, max: 9998 }), constantFrom('01-01', '06-15', '12-31')).map(
      ([year, day]) => `${year}-${day}`,
    );
    const event = tuple(date, constantFrom(undefined, '00:00', '12:34', '23:59'), date);
    assert(
      property(
        array(event, { minLength: 2, maxLength: 200 }),
        integer({ min: 200, max: 1200 }),
        (each, width) => {
          const events = each.map(([day, time, end], index) => ({
            id: `${index}`,
            at: time === undefined ? { date: day } : { date: day, time },
            until: { date: end },
          }));
          for (const { x, width: wide } of layOutStrip(events, width)?.marks ?? []) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
