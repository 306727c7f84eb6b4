import { expect, test } from 'vitest';
import { columnWidths, widthOfLongestWord } from '../../../electron/documents/column-widths.ts';

test.each<[number[], number, number[] | undefined, number[], string]>([
  [[1, 1, 1], 1000, undefined, [333, 333, 334], 'what rounding leaves goes to the last'],
  [[1, 3], 1000, [0, 0], [250, 750], 'no minimum needed'],
  [[1, 3], 1000, [400, 0], [400, 600], 'the wide column gives what the narrow lacks'],
  [[1, 1, 2], 1000, [300, 0, 0], [300, 233, 467], 'those with room give in proportion to it'],
  [[1, 3], 1000, [800, 700], [250, 750], 'minimums that cannot all be met are set aside'],
])('%j of %d with minimums %j: %s', (relative, total, minimums, widths) => {
  expect(columnWidths(relative, total, minimums)).toEqual(widths);
});

test.each([
  ['beslut 2026-09-12', '2026-09-12', 'a date is one word'],
  ['2024-01–2026-09', '2024-01', 'a period is two dates'],
  ['IT-enheten', 'enheten', 'a compound may be broken'],
  ['3-mannalag', 'mannalag', 'a figure before a word too'],
])('of "%s" no more room is needed than for "%s": %s', (words, longest, _why) => {
  expect(widthOfLongestWord([words])).toBe(widthOfLongestWord(['x'.repeat(longest.length)]));
});

test('the longest word counts, up to the length that is broken anyway', () => {
  expect(widthOfLongestWord(['en två', 'fyra-femsexsju'])).toBe(widthOfLongestWord(['femsexsju']));
  expect(widthOfLongestWord(['kort', 'x'.repeat(60)])).toBe(widthOfLongestWord(['kort']));
  expect(widthOfLongestWord([])).toBe(0);
});
