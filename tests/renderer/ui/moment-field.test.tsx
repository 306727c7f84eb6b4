// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, test } from 'vitest';
import { MomentField } from '../../../renderer/ui/fields/MomentField.tsx';
import { precisionOf, withDate, withPrecision, withTime } from '../../../renderer/ui/fields/moment-edit.ts';
import type { Moment } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { renderField } from './render.tsx';

afterEach(cleanup);

function showMoment(initial?: Moment) {
  const said = renderField<Moment>(initial, (value, onChange) => (
    <MomentField label="When" value={value} onChange={onChange} />
  ));
  const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  return { said, date: box(uiText.moment.date), time: box(uiText.moment.time) };
}

describe('a moment field', () => {
  it('fills day and clock time from one pasted line', async () => {
    const { said, date, time } = showMoment();
    await userEvent.click(date);
    await userEvent.paste('12/9 kl. 01.30');
    await userEvent.tab();
    expect(said).toEqual([{ date: '2026-09-12', time: '01:30', precision: 'exact' }]);
    expect([date.value, time.value]).toEqual(['2026-09-12', '01.30']);
  });

  it('fills the clock time although the day is the same as before', async () => {
    const { said, date } = showMoment({ date: '2026-09-12' });
    await userEvent.clear(date);
    await userEvent.type(date, '2026-09-12 0130');
    await userEvent.tab();
    expect(said.at(-1)).toEqual({ date: '2026-09-12', time: '01:30', precision: 'exact' });
  });

  it('has no place for a clock time before there is a day', () => {
    expect(showMoment().time.disabled).toBe(true);
  });

  it('reads "0130" as a clock time when left', async () => {
    const { said, time } = showMoment({ date: '2026-09-12' });
    await userEvent.type(time, '0130');
    await userEvent.tab();
    expect(said).toEqual([{ date: '2026-09-12', time: '01:30', precision: 'exact' }]);
    expect(time.value).toBe('01.30');
  });

  it('keeps an impossible clock time in the box and says so', async () => {
    const { said, time } = showMoment({ date: '2026-09-12' });
    await userEvent.type(time, '25.00');
    await userEvent.tab();
    expect(said).toEqual([]);
    expect(time.value).toBe('25.00');
    expect(screen.getByText(uiText.moment.noSuchTime)).toBeTruthy();
  });

  it('loses its clock time when only the day is known', async () => {
    const { said } = showMoment({ date: '2026-09-12', time: '01:30', precision: 'exact' });
    screen.getByRole('button', { name: new RegExp(uiText.moment.precision) }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.click(screen.getByRole('option', { name: uiText.moment.precisions.day }));
    expect(said).toEqual([{ date: '2026-09-12', precision: 'day' }]);
  });
});

test.each([
  ['a day for nothing', withDate(undefined, '2026-09-12'), { date: '2026-09-12' }],
  ['no day, no moment', withDate({ date: '2026-09-12', time: '01:30' }, undefined), undefined],
  [
    'another day keeps the time',
    withDate({ date: '2026-09-12', time: '01:30' }, '2026-09-13'),
    { date: '2026-09-13', time: '01:30' },
  ],
  [
    'a time is exact',
    withTime({ date: '2026-09-12', precision: 'day' }, '01:30'),
    { date: '2026-09-12', time: '01:30', precision: 'exact' },
  ],
  [
    'unless it was about',
    withTime({ date: '2026-09-12', time: '01:00', precision: 'about' }, '01:30'),
    { date: '2026-09-12', time: '01:30', precision: 'about' },
  ],
  [
    'no time leaves the day',
    withTime({ date: '2026-09-12', time: '01:00' }, undefined),
    { date: '2026-09-12', precision: 'day' },
  ],
  ['no time without a day', withTime(undefined, '01:30'), undefined],
  [
    'about keeps the time',
    withPrecision({ date: '2026-09-12', time: '01:00' }, 'about'),
    { date: '2026-09-12', time: '01:00', precision: 'about' },
  ],
])('%s', (_case, actual, expected) => {
  expect(actual).toEqual(expected);
});

test.each([
  [{ date: '2026-09-12' }, undefined],
  [{ date: '2026-09-12', precision: 'day' as const }, 'day'],
  [{ date: '2026-09-12', time: '01:30' }, 'exact'],
  [{ date: '2026-09-12', precision: 'unknown' as const }, 'unknown'],
])('%j is shown as %s', (value, shown) => {
  expect(precisionOf(value)).toBe(shown);
});
