import { describe, expect, it } from 'vitest';
import { eventOrder } from '../../../../shared/domain/analysis-rules/event-order.ts';
import type { Moment } from '../../../../shared/domain/values.ts';
import { fallFacts, fallToday } from '../../../fixtures/fall-med-hoftfraktur.ts';

const at = (date: number, time?: string, precision?: Moment['precision']): Moment => ({
  date: `2026-09-${String(date).padStart(2, '0')}`,
  ...(time !== undefined && { time }),
  ...(precision !== undefined && { precision }),
});

/** The places in the list, from 1, at which the order breaks, with the place that stands wrongly above. */
function breaksIn(moments: readonly (Moment | undefined)[]): readonly string[] {
  const events = moments.map((moment, index) => {
    const label = String(index + 1);
    return { id: label, label, ...(moment && { at: moment }) };
  });
  return eventOrder({ ...fallFacts, events }, { today: fallToday }).map(
    ({ field, values }) => `${field.slice('events/'.length, -'.at'.length)} < ${values?.['other']}`,
  );
}

describe('events in order', () => {
  it.each<[(Moment | undefined)[], string[], string]>([
    [[], [], 'nothing to compare'],
    [[at(1), at(2), at(2), at(3)], [], 'days in order; the same day twice'],
    [[at(2), at(1)], ['2 < 1'], 'the day before'],
    [[at(1, '10:00'), at(1, '09:59')], ['2 < 1'], 'the same day, a minute before'],
    [[at(1, '10:00'), at(1, '10:00')], [], 'the same minute'],
    [[at(1, '10:00', 'about'), at(1, '09:00')], [], 'a rough time is its day'],
    [[at(2, '00:10', 'about'), at(1, '23:50')], ['2 < 1'], 'even roughly, another day is another day'],
    [[at(2, '10:00', 'day'), at(2, '09:00')], [], 'a day that carries a clock time is a day'],
    [[at(2, '10:00', 'unknown'), at(1)], [], 'a time said to be unknown proves nothing'],
    [[undefined, at(1), undefined, at(2)], [], 'no time yet: that is K1b'],
    [[at(2), { precision: 'unknown' }, at(2)], [], 'nobody knows when: it proves nothing'],
    [[at(1, '10:00'), at(1), at(1, '11:00')], [], 'a day alone stands where it was put on its day'],
    [[at(1, '10:00'), at(1), at(1, '09:00')], ['3 < 1'], 'seen across a rough one between'],
    [
      [at(1), at(1, '10:00'), at(1, '10:30', 'about'), at(1, '09:00')],
      ['4 < 2'],
      'a rough one never takes the place of an exact one',
    ],
    [[at(2), undefined, at(1)], ['3 < 1'], 'seen across one without time'],
    [[at(9), at(1), at(2), at(3)], ['2 < 1'], 'one event too early is one finding'],
    [[at(2), at(3), at(9), at(1)], ['4 < 3'], 'one event too late is one finding'],
    [[at(3), at(2), at(5), at(4)], ['2 < 1', '4 < 3'], 'two breaks, two findings'],
  ])('%j breaks at %j: %s', (moments, expected, _reason) => {
    expect(breaksIn(moments)).toEqual(expected);
  });
});
