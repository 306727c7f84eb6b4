import { describe, expect, it, test } from 'vitest';
import { readMoment, readTime } from '../../../shared/domain/moment-input.ts';
import { timeWords } from '../../../shared/text/time-words.ts';

const today = '2026-11-22';

/** `01:30`, `ca 01:30`, `in words: före 02.00`, `unreadable`. */
function told(reading: ReturnType<typeof readTime>): string {
  if (reading.kind === 'time') return `${reading.isAbout ? 'ca ' : ''}${reading.time}`;
  if (reading.kind === 'words') return `in words: ${reading.words}`;
  return reading.kind === 'invalid' ? reading.reason : reading.kind;
}

describe('a typed clock time', () => {
  test.each([
    ['01.30', '01:30', 'Swedish writing'],
    ['01:30', '01:30', 'colon'],
    ['01:30:00', '01:30', 'seconds'],
    ['0130', '01:30', 'digits only'],
    ['1.30', '01:30', 'one digit hour'],
    ['130', '01:30', 'three digits'],
    ['9', '09:00', 'whole hour'],
    ['kl. 22.15', '22:15', 'with kl.'],
    ['klockan 7', '07:00', 'with klockan'],
    ['kl7', '07:00', 'written together'],
    ['23.59', '23:59', 'last minute'],
    [' \u00a0', 'empty', 'nothing'],
  ])('%j is %s (%s)', (typed, time) => expect(told(readTime(typed, timeWords))).toBe(time));

  test.each([
    ['ca 07.05', 'ca 07:05', 'the usual word'],
    ['ca. 07.05', 'ca 07:05', 'with a full stop'],
    ['c:a 07.05', 'ca 07:05', 'older writing'],
    ['Ca kl. 22.15', 'ca 22:15', 'as on a card'],
    ['ca kl 01.00', 'ca 01:00', 'kl without a full stop'],
    ['kl ca 01.00', 'ca 01:00', 'the other order'],
    ['kl. omkring 9', 'ca 09:00', 'whole hour'],
    ['cirka 00.30', 'ca 00:30', 'in full'],
    ['omkring 01.20', 'ca 01:20', 'omkring'],
    ['omkr 01.20', 'ca 01:20', 'short, without its full stop'],
    ['kring 01.20', 'ca 01:20', 'kring'],
    ['ungefär kl. 01.30', 'ca 01:30', 'ungefär'],
    ['ungefär runt 01.30', 'ca 01:30', 'said twice'],
    ['runt klockan 3', 'ca 03:00', 'runt'],
    ['vid 07.05', 'ca 07:05', 'vid'],
    ['vid 7-tiden', 'ca 07:00', '-tiden'],
    ['~07.05', 'ca 07:05', 'a sign'],
    ['01.30 ca', 'ca 01:30', 'the word after'],
    ['01.30, ungefär', 'ca 01:30', 'after a comma'],
  ])('%j is rough: %s (%s)', (typed, time) => expect(told(readTime(typed, timeWords))).toBe(time));

  test.each([
    ['före 02.00', 'a limit'],
    ['efter kl. 02.00', 'a limit with kl.'],
    ['senast 02.00', 'the latest'],
    ['tidigast ca 02.00', 'the limit is more than its ca'],
    ['kanske 01.40', 'a doubt'],
    ['kanske ca kl. 01.40', 'a doubt of a rough time'],
    ['01.40 kanske', 'the doubt after'],
    ['troligen 01.40', 'a doubt'],
    ['Någon gång efter Annas besök', 'no figures; as typed, with its capitals'],
    ['mellan 01 och 02', 'between'],
    ['från 01 till 02', 'a span'],
  ])('%j is kept in words (%s)', (typed) =>
    expect(told(readTime(typed, timeWords))).toBe(`in words: ${typed}`),
  );

  test.each([
    ['24.00', 'no-such-time', 'belongs to the next day'],
    ['ca 24.00', 'no-such-time', 'rough or not'],
    ['12.60', 'no-such-time', 'sixty minutes'],
    ['9999', 'no-such-time', 'digits'],
    ['01.3', 'unreadable', 'half written'],
    ['natten', 'unreadable', 'a word'],
    ['halv åtta', 'unreadable', 'figures in words'],
    ['larm 07.05', 'unreadable', 'a word that nobody knows is not skipped'],
    ['vidare 07.05', 'unreadable', 'begins as another word'],
    ['07.05?', 'unreadable', 'a question'],
    ['01.00-02.00', 'unreadable', 'a span has a box of its own for its end'],
    ['ca', 'unreadable', 'no figures'],
    ['kl.', 'unreadable', 'no figures'],
  ])('%j is refused as %s (%s)', (typed, reason) => expect(told(readTime(typed, timeWords))).toBe(reason));
});

describe('a typed day and clock time', () => {
  test.each([
    ['2026-09-12 01.30', '2026-09-12', '01:30', 'date and time'],
    ['2026-09-12T01:30:00', '2026-09-12', '01:30', 'machine writing'],
    ['12/9 kl. 01.30', '2026-09-12', '01:30', 'as in an e-mail'],
    ['12/9 0130', '2026-09-12', '01:30', '0130 is no year'],
    ['lördag 12 september 2026, klockan 01.30', '2026-09-12', '01:30', 'as in prose'],
    ['i går 07.05', '2026-11-21', '07:05', 'a day of two words'],
    ['12/9 2015', '2015-09-12', 'empty', 'a possible year wins over a time'],
    ['12/9', '2026-09-12', 'empty', 'date alone'],
    ['10/11 ca 07.05', '2026-11-10', 'ca 07:05', 'never exact'],
    ['10/11, omkring 01.20', '2026-11-10', 'ca 01:20', 'after a comma'],
    ['10/11 ca kl 01.00', '2026-11-10', 'ca 01:00', 'two words'],
    ['10/11 ungefär kl. 01.30', '2026-11-10', 'ca 01:30', 'two words'],
    ['10/11 ca 2015', '2026-11-10', 'ca 20:15', 'no year after ca'],
    ['10/11 cirka 00.30', '2026-11-10', 'ca 00:30', 'in full'],
    ['10/11 kanske 01.40', '2026-11-10', 'in words: kanske 01.40', 'a doubt'],
    ['10 nov, före 02.00', '2026-11-10', 'in words: före 02.00', 'a limit'],
    ['10/11 mellan 01 och 02', '2026-11-10', 'in words: mellan 01 och 02', 'between'],
    ['10/11 någon gång på natten', '2026-11-10', 'in words: någon gång på natten', 'no figures'],
  ])('%j is %s, %s (%s)', (typed, date, time) => {
    const reading = readMoment(typed, today, timeWords);
    expect(reading.date).toEqual({ kind: 'date', date });
    expect(told(reading.time)).toBe(time);
  });

  test.each<[string, string | undefined, string]>([
    ['12/9 99.99', '99.99', 'no time'],
    ['12/9 larm 01.30', 'larm 01.30', 'a word that nobody knows'],
    ['12/9 halv åtta', 'halv åtta', 'figures in words'],
    ['mars 2025', undefined, 'a month is no day'],
    ['kanske 12/9 01.30', undefined, 'the day is doubted'],
    ['ca 12/9', undefined, 'the day is rough'],
  ])('%j is refused for %j (%s)', (typed, rest) => {
    const { date, time, unread } = readMoment(typed, today, timeWords);
    expect([date.kind, time.kind, unread?.rest]).toEqual(['invalid', 'empty', rest]);
  });
});

it('reads every word of approximation that cards are read by, with and without "kl."', () => {
  const rough = timeWords.about.flatMap((word) => [`${word} 01.30`, `${word} kl. 01.30`, `kl ${word} 01.30`]);
  expect(new Set(rough.map((typed) => told(readTime(typed, timeWords))))).toEqual(new Set(['ca 01:30']));
});

it('reads no bound and no doubt as a clock time', () => {
  const unsure = [...timeWords.bounds, ...timeWords.doubts].map((word) => `${word} kl. 01.30`);
  expect(unsure.map((typed) => readTime(typed, timeWords).kind).filter((kind) => kind !== 'words')).toEqual(
    [],
  );
});
