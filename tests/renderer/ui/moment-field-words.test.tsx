// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { MomentField } from '../../../renderer/ui/fields/MomentField.tsx';
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

/** What was typed where, beside what stood there before, and what came of it. */
describe('what is typed in words', () => {
  const day = '2026-11-10';
  it.each<['date' | 'time', string, Moment | undefined, Moment, string]>([
    ['date', '10/11 ca 07.05', undefined, { date: day, time: '07:05', precision: 'about' }, 'rough'],
    [
      'date',
      '10/11 ca 07.05',
      { date: day, time: '07:05', precision: 'exact' },
      { date: day, time: '07:05', precision: 'about' },
      'rough, though day and time are the same',
    ],
    [
      'date',
      '10 nov, före 02.00',
      undefined,
      { date: day, precision: 'day', words: 'före 02.00' },
      'a limit',
    ],
    [
      'date',
      '10/11 kanske 01.40',
      { date: day, time: '03:00', precision: 'exact' },
      { date: day, precision: 'day', words: 'kanske 01.40' },
      'typed in the place of what stood there',
    ],
    ['time', 'omkring 01.20', { date: day }, { date: day, time: '01:20', precision: 'about' }, 'rough'],
    [
      'time',
      'ca 01.20',
      { date: day, time: '01:20', precision: 'exact' },
      { date: day, time: '01:20', precision: 'about' },
      'the same time, now rough',
    ],
    [
      'time',
      'någon gång före kl. 02.00',
      { date: day },
      { date: day, precision: 'day', words: 'någon gång före kl. 02.00' },
      'longer than a clock time',
    ],
    [
      'time',
      'före 02.00',
      { date: day, precision: 'day', words: 'efter middagen' },
      { date: day, precision: 'day', words: 'efter middagen, före 02.00' },
      'words that stood there stay',
    ],
  ])('in the %s box, %j: %s', async (box, typed, before, after) => {
    const shown = showMoment(before);
    await userEvent.clear(shown[box]);
    await userEvent.type(shown[box], typed);
    await userEvent.tab();
    expect(shown.said.at(-1)).toEqual(after);
    expect(shown.time.value).toBe((after.time ?? '').replace(':', '.'));
  });

  it('waits in the time box for its day, and is as rough then', async () => {
    const { said, date, time } = showMoment();
    await userEvent.type(time, 'ca 01.20');
    await userEvent.type(date, '10/11');
    await userEvent.tab();
    expect(said).toEqual([{ date: day, time: '01:20', precision: 'about' }]);
    expect(time.value).toBe('01.20');
  });

  it('waits for its day as a limit too', async () => {
    const { said, date, time } = showMoment();
    await userEvent.type(time, 'före 02.00');
    await userEvent.type(date, '10/11');
    await userEvent.tab();
    expect(said).toEqual([{ date: day, precision: 'day', words: 'före 02.00' }]);
    await userEvent.tab();
    expect([said.at(-1), time.value]).toEqual([{ date: day, precision: 'day', words: 'före 02.00' }, '']);
  });

  it.each<[string, Moment | undefined, readonly string[], string]>([
    ['mars 2025', undefined, [uiText.moment.precisions.unknown, uiText.moment.nothingKept], 'a month'],
    ['10/11 halv åtta', undefined, ['”halv åtta”', uiText.moment.nothingKept], 'no clock time'],
    ['10/11 larm 07.05', { date: '2026-11-09' }, ['”larm 07.05”', '2026-11-09'], 'a day stays saved'],
  ])('refuses %j, saying what is wrong and what is kept', async (typed, before, parts, _why) => {
    const { said, date } = showMoment(before);
    await userEvent.click(date);
    date.select();
    await userEvent.paste(typed);
    await userEvent.tab();
    expect(date.value).toBe(typed);
    expect(said).toEqual([]);
    for (const part of parts) expect(document.body.textContent).toContain(part);
  });

  it('refuses words that have no room beside those that stand there', async () => {
    const before: Moment = { date: day, precision: 'day', words: 'x'.repeat(195) };
    const { said, time } = showMoment(before);
    await userEvent.type(time, 'före 02.00');
    await userEvent.tab();
    expect([said, time.value]).toEqual([[], 'före 02.00']);
    expect(screen.getByText(uiText.moment.noRoomForWords)).toBeTruthy();
  });
});
