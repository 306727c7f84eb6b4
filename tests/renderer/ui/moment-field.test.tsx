// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, test } from 'vitest';
import { MomentField, type MomentFieldProps } from '../../../renderer/ui/fields/MomentField.tsx';
import {
  precisionOf,
  withDate,
  withPrecision,
  withTime,
  withWords,
} from '../../../renderer/ui/fields/moment-edit.ts';
import type { Moment } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { renderField } from './render.tsx';

afterEach(cleanup);

async function picks(option: string): Promise<void> {
  screen.getByRole('button', { name: new RegExp(uiText.moment.precision) }).focus();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.click(screen.getByRole('option', { name: option }));
}

function showMoment(initial?: Moment, suggestion?: MomentFieldProps['suggestion']) {
  const said = renderField<Moment>(initial, (value, onChange) => (
    <MomentField label="When" value={value} onChange={onChange} suggestion={suggestion} />
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

  it('goes on to the clock time with Tab after a short date', async () => {
    const { said, date } = showMoment();
    await userEvent.type(date, '12/9');
    await userEvent.tab();
    await userEvent.keyboard('0130');
    await userEvent.tab();
    expect(said).toEqual([{ date: '2026-09-12' }, { date: '2026-09-12', time: '01:30', precision: 'exact' }]);
  });

  it('keeps a clock time waiting for its day, and says so', async () => {
    const { said, date, time } = showMoment();
    await userEvent.type(time, '0130');
    await userEvent.tab();
    expect(said).toEqual([]);
    expect(screen.getByText(uiText.moment.needsDate)).toBeTruthy();
    await userEvent.type(date, '12/9');
    await userEvent.tab();
    expect(said).toEqual([{ date: '2026-09-12', time: '01:30', precision: 'exact' }]);
    expect(time.value).toBe('01.30');
    expect(screen.queryByText(uiText.moment.needsDate)).toBeNull();
  });

  it('can say that nobody knows when without any day, what is known in words, and take it back', async () => {
    const { said } = showMoment();
    await picks(uiText.moment.precisions.unknown);
    await userEvent.type(screen.getByRole('textbox', { name: uiText.moment.words }), 'under natten');
    await userEvent.tab();
    expect(said).toEqual([{ precision: 'unknown' }, { precision: 'unknown', words: 'under natten' }]);
    await picks(uiText.moment.unsaid('under natten'));
    expect(said.at(-1)).toBeUndefined();
  });

  it('keeps the words when a day and a clock time are typed, and shows them still', async () => {
    const { said, date } = showMoment({ precision: 'unknown', words: 'efter middagen' });
    await userEvent.click(date);
    await userEvent.paste('12/9 kl. 21.00');
    await userEvent.tab();
    expect(said.at(-1)).toEqual({
      date: '2026-09-12',
      time: '21:00',
      precision: 'exact',
      words: 'efter middagen',
    });
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: uiText.moment.words });
    expect(box.value).toBe('efter middagen');
    await userEvent.clear(box);
    await userEvent.tab();
    expect(said.at(-1)).toEqual({ date: '2026-09-12', time: '21:00', precision: 'exact' });
  });

  it('saves a suggested day only when it is taken, or when a clock time is given', async () => {
    const suggestion = { at: { date: '2026-09-11' }, why: 'why' };
    const taken = showMoment(undefined, suggestion);
    expect(taken.said).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: uiText.moment.takeSuggestion }));
    expect(taken.said).toEqual([{ date: '2026-09-11' }]);
    expect(document.activeElement).toBe(taken.time);
    cleanup();
    const timed = showMoment(undefined, suggestion);
    await userEvent.type(timed.time, '0130');
    await userEvent.tab();
    expect(timed.said).toEqual([{ date: '2026-09-11', time: '01:30', precision: 'exact' }]);
    cleanup();
    const other = showMoment(undefined, suggestion);
    await userEvent.type(other.date, '12/9 0130');
    await userEvent.tab();
    expect(other.said).toEqual([{ date: '2026-09-12', time: '01:30', precision: 'exact' }]);
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
    await picks(uiText.moment.precisions.day);
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
  ['nobody knows when, without a day', withPrecision(undefined, 'unknown'), { precision: 'unknown' }],
  ['nothing else without a day', withPrecision(undefined, 'about'), undefined],
  [
    'with a day it is not so that nobody knows',
    withDate({ precision: 'unknown', words: 'under natten' }, '2026-09-12'),
    { date: '2026-09-12', words: 'under natten' },
  ],
  [
    'another day leaves the clock time unknown',
    withDate({ date: '2026-09-12', precision: 'unknown' }, '2026-09-13'),
    { date: '2026-09-13', precision: 'unknown' },
  ],
  [
    'words stay without their day',
    withDate({ date: '2026-09-12', precision: 'day', words: 'under natten' }, undefined),
    { precision: 'unknown', words: 'under natten' },
  ],
  [
    'a clock time stands beside the words',
    withTime({ date: '2026-09-12', precision: 'day', words: 'under natten' }, '01:30'),
    { date: '2026-09-12', time: '01:30', precision: 'exact', words: 'under natten' },
  ],
  [
    'words stay when the clock time goes',
    withTime({ date: '2026-09-12', time: '01:30', precision: 'exact', words: 'under natten' }, undefined),
    { date: '2026-09-12', precision: 'day', words: 'under natten' },
  ],
  [
    'words stay beside a clock time that is only about',
    withPrecision({ date: '2026-09-12', time: '01:30', words: 'under natten' }, 'about'),
    { date: '2026-09-12', time: '01:30', precision: 'about', words: 'under natten' },
  ],
  ['words taken away', withWords({ precision: 'unknown', words: 'x' }, undefined), { precision: 'unknown' }],
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
