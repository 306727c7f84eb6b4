import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../shared/documents/blocks.ts';
import { whenItHappened } from '../../../../../shared/regimes/lex-sarah/documents/notification-parts.ts';
import { utredningText } from '../../../../../shared/regimes/lex-sarah/text/documents/utredning.ts';
import type { Moment } from '../../../../../shared/domain/values.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { made, textOf } from './made.ts';

const facts = demoFacts('fall-1');
const course = utredningText.course;
const discovered: Moment = { date: '2026-09-12', time: '06:40' };
const unknown: Moment = { precision: 'unknown', words: 'någon gång under natten' };

/** The times of the table of events, in order, without the labels. */
function timesOf(...moments: readonly (Moment | undefined)[]): readonly string[] {
  const events = moments.map((at, index) => ({
    id: `h${index}`,
    label: `H${index + 1}`,
    text: 'Något hände.',
    ...(at && { at }),
  }));
  const blocks = made('utredning', { ...facts, events });
  const table = blocks.find((block) => block.kind === 'table' && block.caption?.includes(course.table));
  return rowsOf(table).map(([time = []]) => inWords(time.slice(1)));
}

const rowsOf = (block: Block | undefined) => (block?.kind === 'table' ? block.rows : []);

const inWords = (cell: ReturnType<typeof rowsOf>[number][number]): string =>
  cell
    .map((inline) => ('text' in inline ? inline.text : ' '))
    .join('')
    .trim();

describe('the table of events', () => {
  it.each<[Moment[], string[], string]>([
    [[unknown], ['okänd tidpunkt, någon gång under natten (osäker ordning)'], 'nobody knows when'],
    [
      [{ date: '2026-09-12' }, { date: '2026-09-12', time: '02:00' }],
      ['lördag 2026-09-12 (osäker ordning)', 'lördag 2026-09-12 kl. 02.00'],
      'a day alone among clock times stands where it was put, and says so',
    ],
    [
      [{ date: '2026-09-11' }, { date: '2026-09-12', time: '02:00' }],
      ['fredag 2026-09-11', 'lördag 2026-09-12 kl. 02.00'],
      'a day of its own leaves no doubt',
    ],
    [
      [{ date: '2026-09-12', precision: 'day', words: 'under natten' }],
      ['lördag 2026-09-12, under natten'],
      'the day, and what is known in words',
    ],
  ])('%#: %j is written %j: %s', (moments, written) => expect(timesOf(...moments)).toEqual(written));

  it('tells an end although nobody knows the beginning, and words beside a clock time', () => {
    const event = { id: 'h', label: 'H1', text: 'Något hände.', at: unknown, until: discovered };
    const told = textOf('utredning', { ...facts, events: [event] });
    expect(told).toContain('någon gång under natten –\nlördag 2026-09-12 kl. 06.40');
    expect(timesOf({ date: '2026-09-12', time: '21:00', words: 'efter middagen' })).toEqual([
      'lördag 2026-09-12 kl. 21.00, efter middagen',
    ]);
  });

  it('explains an unsure order only where there is one', () => {
    const withEvents = (at: Moment) =>
      textOf('utredning', { ...facts, events: [{ id: 'h', label: 'H1', text: 'Något hände.', at }] });
    expect(withEvents(unknown)).toContain(course.unsureOrder.trim());
    expect(withEvents(discovered)).not.toContain(course.unsureOrder.trim());
  });
});

describe('when it happened, where nobody knows', () => {
  it('is said, with what is known in words and when it was discovered', () => {
    const { endsAt: _endsAt, ...rest } = facts.event;
    const event = { ...rest, startsAt: unknown, discoveredAt: discovered };
    const said = 'Tidpunkten är inte känd: någon gång under natten.';
    expect(textOf('utredning', { ...facts, event })).toContain(
      `${said} Det inträffade upptäcktes lördag 2026-09-12 kl. 06.40.`,
    );
    expect(whenItHappened({ ...facts, event })).toBe(`${said} Upptäcktes lördag 2026-09-12 kl. 06.40.`);
  });

  it.each<[Moment, string, string]>([
    [{ date: '2026-09-12', time: '06:30' }, 'lördag 2026-09-12 kl. 06.30', 'a known end'],
    [{ precision: 'unknown', words: 'innan larmet' }, 'vid okänd tidpunkt, innan larmet', 'an end in words'],
  ])('tells when it ended, %j, as %s: %s', (endsAt, written) => {
    const event = { ...facts.event, startsAt: unknown, endsAt, discoveredAt: discovered };
    expect(textOf('utredning', { ...facts, event })).toContain(
      `under natten. Det inträffade upphörde ${written}. Det inträffade upptäcktes lördag`,
    );
    expect(whenItHappened({ ...facts, event })).toContain(
      `under natten. Upphörde ${written}. Upptäcktes lördag`,
    );
  });

  it('reads as a sentence where only the end is of no known day', () => {
    const event = { ...facts.event, startsAt: discovered, endsAt: unknown };
    expect(textOf('utredning', { ...facts, event })).toContain(
      'från lördag 2026-09-12 kl. 06.40 till okänd tidpunkt, någon gång under natten.',
    );
  });

  it('is said though nothing says when it was discovered', () => {
    const { discoveredAt: _discoveredAt, ...rest } = facts.event;
    const event = { ...rest, startsAt: unknown };
    expect(textOf('utredning', { ...facts, event })).toContain(
      'Tidpunkten är inte känd: någon gång under natten.',
    );
    expect(whenItHappened({ ...facts, event })).toMatch(/^vid okänd tidpunkt, någon gång under natten/);
  });
});
