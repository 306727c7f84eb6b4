import { expect, test } from 'vitest';
import { textWidth } from '../../../shared/figures/text-width.ts';
import { fontWidths } from '../../fixtures/font-widths.ts';

const letters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from({ length: 224 }, (_, index) => String.fromCharCode(160 + index)),
  ...'‐‑–—‘’‚“”„†•…‰‹›€−→←',
];

test.each([
  ['regular', 'SourceSans3-Regular.ttf'],
  ['semibold', 'SourceSans3-SemiBold.ttf'],
] as const)('no letter is wider in the shipped font than it is taken to be, %s', (weight, file) => {
  const widthOf = fontWidths(file);
  expect(widthOf('m')).toBeGreaterThan(700);
  for (const letter of letters)
    expect(textWidth(letter, 1000, weight), letter).toBeGreaterThanOrEqual(widthOf(letter) ?? 0);
});

test('Swedish text is taken to be no more than a quarter wider than it is', () => {
  const widthOf = fontWidths('SourceSans3-Regular.ttf');
  const text = 'Överlämningen mellan natt- och dagpersonal på äldreboendet gjordes utan att larmet nämndes.';
  const drawn = [...text].reduce((sum, letter) => sum + (widthOf(letter) ?? 0), 0);
  expect(textWidth(text, 1000) / drawn).toBeLessThan(1.25);
});

test.each([
  ['an ideograph', '護', 1000],
  ['an emoji', '😀', 1400],
  ['nothing', '', 0],
])('%s is counted wide enough', (_what, text, width) => {
  expect(textWidth(text, 1000)).toBe(width);
});
