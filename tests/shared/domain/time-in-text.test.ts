import { describe, expect, it } from 'vitest';
import { clockInText, timeInText, type ClockFound } from '../../../shared/domain/time-in-text.ts';
import { timeWords } from '../../../shared/text/time-words.ts';

/** `2026-09-19 02:40`, `2026-09-19 ca 02:40`, `2026-09-19 02:00-04:10`, `2026-09-19`, `2026-09-19 02:40?`, or nothing. */
function read(text: string, written: string | undefined = '2026-09-25'): string | null {
  const found = timeInText(text, written, timeWords);
  if (!found) return null;
  const { date, time, precision } = found.at;
  const clock = time === undefined ? '' : `${precision === 'about' ? ' ca' : ''} ${time}`;
  const guess = found.guess ? `${found.guess.isAbout ? ' ca' : ''} ${found.guess.from}?` : '';
  return `${date}${clock}${found.until ? `-${found.until.time}` : ''}${guess}`;
}

describe('the time a text tells of', () => {
  it.each([
    ['Larmet gick 2026-09-19 kl. 02:40.', '2026-09-19 02:40'],
    ['Larmet gick 2026-09-19 kl 02.40', '2026-09-19 02:40'],
    ['2026-09-19T02:40 registrerades ett tryck.', '2026-09-19 02:40'],
    ['2026-09-19 02.40 registrerades ett tryck.', '2026-09-19 02:40'],
    ['Den 19 september 2026 kl 02.40 gick larmet.', '2026-09-19 02:40'],
    ['Den 19:e sept. 2026, klockan 02.40, gick larmet.', '2026-09-19 02:40'],
    ['Kl. 02.40 den 19/9 2026 gick larmet.', '2026-09-19 02:40'],
    ['19/9-26 kl. 2.40', '2026-09-19 02:40'],
    ['19.9.2026 kl 14', '2026-09-19 14:00'],
    ['LÖRDAG 2026-09-19 KL. 02.40', '2026-09-19 02:40'],
    ['fredag 2026-09-11 kl. 19.40', '2026-09-11 19:40'],
    ['Frågade om larmet vid inflyttningen 2026-08-24 och fick svar.', '2026-08-24'],
    ['2026‑09‑19 kl. 02.00–04.10 var hon ensam.', '2026-09-19 02:00-04:10'],
    ['Hon kom 2026-09-19 kl. 02.40. Det var alltså 02:40 den 19 september 2026.', '2026-09-19 02:40'],
  ])('%s', (text, time) => expect(read(text)).toBe(time));

  it.each([
    ['2026-09-19 ca kl. 02.40', 'before "kl."'],
    ['2026-09-19 kl. ca 02.40', 'after "kl."'],
    ['cirka 02:40 den 19 september 2026', 'without "kl."'],
    ['2026-09-19 omkring klockan 02.40', 'in other words'],
    ['2026-09-19 ungefär kl. 02.40', 'in other words'],
    ['2026-09-19 strax efter kl. 02.40', 'a little after is not at'],
    ['2026-09-19 vid 02.40-tiden', 'in the Swedish way'],
  ])('%s is rough: %s', (text) => expect(read(text)).toBe('2026-09-19 ca 02:40'));

  it.each([
    ['19/9 kl. 2.40 gick larmet.', '2026-09-25', '2026-09-19 02:40', 'six days before it was written'],
    ['Natten till lördag 19/9 gick larmet.', '2026-09-25', '2026-09-19', 'and the weekday fits'],
    ['den 19 september gick larmet', '2027-01-10', null, 'the year of writing would put it in the future'],
    ['den 2 januari gick larmet', '2026-11-20', null, 'so long ago that it may be a plan for next year'],
    ['19/9 kl. 2.40 gick larmet.', undefined, null, 'nothing says which year'],
    [
      '12/9 ca kl. 2 gick larmet.',
      '2026-09-25',
      '2026-09-12',
      'the clock says that it is a day; two may be in the afternoon',
    ],
    ['Fick 1/2 tablett.', '2026-03-01', null, 'a fraction'],
    ['Den 1/2 fick hon en tablett.', '2026-03-01', '2026-02-01', 'said to be a day'],
  ])('%s written %s: %s, %s', (text, written, time, _why) => {
    expect(timeInText(text, written, timeWords)?.at ?? null).toEqual(time === null ? null : momentOf(time));
  });
});

describe('clock times that say when something began', () => {
  it.each([
    [
      '2026-09-19 kl. 02.40 gick larmet, kl. 04.52 tystnade det.',
      '02:40',
      'two: the first, which opens the text',
    ],
    ['Kl. 16.42 den 19/9 2026 flyttades besöket till kl. 17.00', '16:42', 'the same, the clock first'],
    [
      'Den 19/9 2026 ringde hon kl. 16.42, och besöket blev kl. 17.00',
      '16:42?',
      'which is the event’s is a guess, and not the source’s "cirka"',
    ],
    ['Den 19/9 2026 var hon där kl. 02.40. Rapport 03.10.', '02:40?', 'the other may be a date'],
    [
      'Den 19/9 2026 gick larm kl. 20.00. Tillsyn var gjord kl. 16.40.',
      '20:00?',
      'the first, though the other is earlier',
    ],
    ['Den 19/9 2026 ringde hon ca kl. 16.42, och igen kl. 17.00', 'ca 16:42?', 'rough in the source’s words'],
    ['2026-09-19 mellan kl. 14 och 15', 'ca 14:00-15:00', 'some time between'],
    ['2026-09-19 mellan 02.20 och 04.15', 'ca 02:20-04:15', 'without "kl.", in full'],
    ['2026-09-19 kl. 14-15', 'ca 14:00-15:00', 'whole hours are rough'],
    ['2026-09-19 kl. 02.00 till kl. 04.10', '02:00-04:10', 'from one to the other'],
    ['Från kl. 15.00 den 19/9 2026 var hon ensam', '15:00', 'from when, opening the text'],
    ['2026-09-19 flyttades besöket från kl. 15.00', '15:00?', 'from when may be what it was moved from'],
  ])('%s: %s, %s', (text, time) => expect(read(text)).toBe(`2026-09-19 ${time}`));
});

describe('a span over midnight', () => {
  const rough = (from: string, to: string) => ({
    at: { date: '2026-11-19', time: from, precision: 'about' },
    until: { date: '2026-11-20', time: to, precision: 'about' },
  });
  it.each([
    [
      'Någon gång mellan den 19 november kl. 18.00 och den 20 november kl. 10.00.',
      '2026-11-25',
      'the year is had from the card',
    ],
    ['mellan kl. 18.00 den 19 november och kl. 10.00 den 20 november', '2026-11-25', 'the clock times first'],
    ['Mellan 19/11 kl. 18 och 20/11 kl 10', '2026-11-25', 'in short'],
    ['mellan 2026-11-19 18:00 och 2026-11-20 10:00', undefined, 'in figures, of no card’s year'],
    ['mellan den 19 november kl. 18.00 och den 20 november 2026 kl. 10.00', undefined, 'one year is both’s'],
    [
      'mellan torsdagen den 19 november kl. 18.00 och fredag den 20 november kl. 10.00',
      '2026-11-25',
      'with weekdays that are theirs',
    ],
  ])('%s, written %s: %s', (text, written, _why) =>
    expect(timeInText(text, written, timeWords)).toEqual(rough('18:00', '10:00')),
  );

  it.each([
    ['mellan den 19 november kl. 18.00 och den 20 november kl. 10.00', undefined, 'no year'],
    ['mellan den 20 november kl. 18.00 och den 19 november kl. 10.00', '2026-11-25', 'ends before it begins'],
    ['mellan den 19 november kl. 18.00 och den 20 november kl. 10.00', '2026-11-19', 'not over when written'],
    [
      'mellan måndag den 19 november kl. 18.00 och den 20 november kl. 10.00',
      '2026-11-25',
      'another weekday',
    ],
    [
      'mellan den 19 november kl. 18.00 och den 20 november kl. 10.00, sagt den 22 november',
      '2026-11-25',
      'a third day',
    ],
    ['mellan den 19 november och den 20 november kl. 10.00', '2026-11-25', 'one clock time'],
  ])('%s, written %s is none: %s', (text, written, _why) =>
    expect(timeInText(text, written, timeWords)).toBeNull(),
  );
});

describe('a clock time without a day', () => {
  it.each<[string, ClockFound | null, string]>([
    ['Kl. 02.40 gick larmet.', { from: '02:40', to: undefined, isAbout: false, isGuess: false }, 'told'],
    [
      'Hon ringde kl. 16.42 och kom kl. 17.00',
      { from: '16:42', to: undefined, isAbout: false, isGuess: true },
      'the first of two',
    ],
    [
      'Mellan kl. 14 och 15',
      { from: '14:00', to: '15:00', isAbout: true, isGuess: false },
      'some time between',
    ],
    ['2026-09-19 kl. 02.40', null, 'there is a day'],
    ['12/9 kl. 02.40', null, 'there is a day, though not which year'],
    ['Larmet gick på natten.', null, 'no clock time'],
  ])('%s: %j, %s', (text, clock, _why) => expect(clockInText(text, timeWords)).toEqual(clock));
});

describe('what no time is made of', () => {
  it.each([
    ['Kl. 02.40 gick larmet.', 'no day'],
    ['Opererad 2026-09-12. Utskriven 2026-09-18.', 'two days'],
    ['Den 11 och den 19 september står att han var orolig.', 'two days, one without its month'],
    ['torsdag 2026-09-19 kl. 02.40', 'the weekday is another day’s'],
    ['Extra tillsyn beslutades till och med 2026-09-20.', 'the end of something'],
    ['Prov är gjort vid tre inflyttningar sedan 2026-09-14.', 'the beginning of something'],
    ['Larmrutin, version 2025-02-01.', 'the date of a paper'],
    ['Nytt möte 2026-10-02 kl. 10.00.', 'after it was written'],
    ['omkring den 19 september 2026', 'a rough day cannot be said'],
    ['2026-02-30 kl. 02.40', 'no such day'],
    ['Personnummer 20260919-1234', 'a personnummer'],
    ['Ärende 2026-09-19-21', 'a number'],
    ['Avtalet kräver 99,5 procent och rummet höll 20 grader.', 'other figures'],
    ['', 'nothing'],
  ])('%s (%s)', (text) => expect(read(text)).toBeNull());

  it.each([
    ['2026-09-19 kl. 9 ringde hon, kl. 14.30 igen', 'the first may be in the evening'],
    ['2026-09-19 mellan kl. 2 och 4', 'morning or afternoon'],
    ['2026-09-19 mellan kl. 22 och 02', 'over midnight'],
    ['2026-09-19 kl. 14 och 15 gick någon förbi', 'two hours, not the time between them'],
    ['2026-09-19: tillsyn kl. 24, 03 och 05', 'a list of hours'],
    ['2026-09-19 kl. 9', 'morning or evening'],
    ['2026-09-19 var hon där. Rapport 02.40.', 'a time, or the second of April'],
    ['2026-09-19 kl. 22.00-02.10', 'over midnight, to a day that is not told'],
    ['2026-09-19, temperatur 34,1', 'no clock time at all'],
    ['2026-09-19, kapitel 3.12', 'a number'],
    ['2026-09-19 kl. 25.10', 'no such time'],
    ['2026-09-19, någon gång före kl. 08.00', 'the end of something'],
    ['2026-09-19, sedan kl. 21.30', 'the beginning of something'],
  ])('%s: the day alone (%s)', (text) => expect(read(text)).toBe('2026-09-19'));
});

it('reads 20,000 characters of figures without getting stuck', () => {
  for (const piece of ['12 ', '02.40 ', '1/2 ', '-', 'kl. ', '2026-09-19 ', ' ', 'ca ', 'den 11 och ']) {
    const began = performance.now();
    read(piece.repeat(20_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(1000);
  }
});

function momentOf(words: string) {
  const [date, time] = words.split(' ');
  return time === undefined ? { date } : { date, time, precision: 'exact' };
}
