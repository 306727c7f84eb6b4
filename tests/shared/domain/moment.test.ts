import { describe, expect, it } from 'vitest';
import { caseFileJsonSchema } from '../../../shared/domain/case-file-json-schema.ts';
import { courseOfEvents } from '../../../shared/domain/analysis-rules/course-of-events.ts';
import { moment, type Moment } from '../../../shared/domain/values.ts';
import { lexSarah } from '../../../shared/regimes/lex-sarah/regime.ts';
import { fallFacts, fallToday } from '../../fixtures/fall-med-hoftfraktur.ts';

describe('a moment as it is stored', () => {
  it.each<[Moment, string]>([
    [{ date: '2026-09-12' }, 'a day, as stored before'],
    [{ date: '2026-09-12', time: '01:30' }, 'a clock time, as stored before'],
    [{ date: '2026-09-12', time: '01:30', precision: 'about' }, 'a rough one, as stored before'],
    [{ date: '2026-09-12', precision: 'unknown' }, 'a day with an unknown time, as stored before'],
    [{ date: '2026-09-12', time: '01:30', precision: 'unknown' }, 'with a time left over, as stored before'],
    [{ precision: 'unknown' }, 'nobody knows when'],
    [{ precision: 'unknown', words: 'under natten' }, 'nobody knows when, but something is known'],
    [{ date: '2026-09-12', precision: 'day', words: 'under natten' }, 'the day, and words'],
    [
      { date: '2026-09-12', time: '21:00', precision: 'exact', words: 'efter middagen' },
      'words and a clock time',
    ],
  ])('%j is read as it is: %s', (value) => expect(moment.parse(value)).toEqual(value));

  it.each<[object, string]>([
    [{}, 'nothing is said'],
    [{ time: '01:30' }, 'a clock time of no day'],
    [{ words: 'under natten' }, 'words alone do not say that nobody knows'],
    [{ precision: 'day' }, 'the day is known but not told'],
    [{ precision: 'unknown', time: '01:30' }, 'a clock time of a day that nobody knows'],
    [{ precision: 'unknown', words: '  ' }, 'no words'],
    [{ date: '2026-02-30' }, 'no such day'],
  ])('%j is none: %s', (value) => expect(moment.safeParse(value).success).toBe(false));

  it('has the same rule in the published format', () => {
    const schema = JSON.stringify(caseFileJsonSchema(lexSarah));
    expect(schema).toContain(
      '"anyOf":[{"required":["date"]},{"required":["precision"],"properties":{"precision":{"const":"unknown"},"time":false}}]',
    );
  });
});

describe('an event without a time', () => {
  it.each<[Moment | undefined, readonly string[], string]>([
    [undefined, ['K1b'], 'nothing has been said'],
    [{ precision: 'unknown' }, [], 'that nobody knows is an answer'],
    [{ date: '2026-09-12' }, [], 'the day is an answer'],
  ])('%j gives %j: %s', (at, codes) => {
    const event = { id: 'h', label: 'H1', text: 'Hon föll.', sources: ['k'], ...(at && { at }) };
    const remarks = courseOfEvents({ ...fallFacts, events: [event] }, { today: fallToday });
    expect(remarks.map(({ code }) => code)).toEqual(codes);
  });
});
