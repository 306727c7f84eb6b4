import { expect, test } from 'vitest';
import { holdsSignal, readTexts, signalsHeld } from '../../../../shared/domain/coach/signals.ts';

test.each([
  ['Dörren var låst', 'låst', true, 'a word'],
  ['LÅSTA dörrar', 'låst', true, 'an inflected word in capitals'],
  ['En blåst dag', 'låst', false, 'letters inside another word'],
  ['Blåst, men dörren var låst', 'låst', true, 'the second place, not the first'],
  ['Dörrlarmet tjöt', 'larm', false, 'the end of a compound'],
  ['Dörrlarmet tjöt', '-larm', true, 'asked for inside words'],
  ['fasthåll', 'fasthåll', true, 'the whole text'],
  ['höll\n  fast honom', 'höll fast', true, 'words over a line'],
  ['', 'låst', false, 'nothing written'],
])('"%s" with "%s": %j', (text, signal, expected, _reason) => {
  expect(holdsSignal(readTexts([text]), signal)).toBe(expected);
});

test('a text never runs over into the next', () => {
  expect(holdsSignal(readTexts(['hon höll', 'fasta tider']), 'öll fast')).toBe(false);
});

test('reading ends where it would cost time, with the nearest text first', () => {
  const reading = readTexts(['låst', 'x'.repeat(50_000), 'bälte']);
  expect(signalsHeld(reading, ['låst', 'bälte'])).toBe(1);
});
