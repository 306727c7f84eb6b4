import { expect, test } from 'vitest';
import { fitsOnPage, linesOf, linesOnPage } from '../../../electron/documents/text-height.ts';
import { text } from '../../../shared/documents/inline.ts';

test.each([
  ['', 9000, 1, 'an empty text has a line'],
  ['ett\ntvå\ntre', 9000, 3, 'line breaks count'],
  ['x'.repeat(100), 2280, 5, '20 letters to a line'],
  ['x', 10, 1, 'a column narrower than a letter'],
])('%j in %i twips takes %i lines', (said, width, lines, _why) => {
  expect(linesOf(said, width)).toBe(lines);
});

test('a row fits when each of its cells does', () => {
  const tall = [text('rad\n'.repeat(linesOnPage + 1))];
  expect(fitsOnPage([[text('kort')], [text('kort')]], [2000, 2000])).toBe(true);
  expect(fitsOnPage([[text('kort')], tall], [2000, 2000])).toBe(false);
});
