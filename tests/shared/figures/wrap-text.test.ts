import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../shared/figures/text-width.ts';
import { wrapText } from '../../../shared/figures/wrap-text.ts';

const room = { width: 90, maxLines: 4, size: 10, weight: 'regular' } as const;

describe('wraps', () => {
  test.each([
    ['a short text on one line', 'Kort text', ['Kort text']],
    ['between words', 'Vikarien fick inte veta', ['Vikarien fick inte', 'veta']],
    ['over line ends and tabs as over spaces', ' Larmet\r\n\tvar  tyst ', ['Larmet var tyst']],
    ['a compound where a consonant meets a vowel', 'Överlämningsrutinen', ['Överlämningsruti-', 'nen']],
    ['nothing to nothing', '  ', []],
  ])('%s', (_what, text, lines) => {
    expect(wrapText(text, room)).toEqual(lines);
  });
});

describe('whatever the text', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['prose of 10,000 characters', 'Den beslutade tillsynen gjordes inte. '.repeat(264)],
    ['one word of 10,000 letters', 'ö'.repeat(10_000)],
    ['one word of 10,000 wide letters', 'W'.repeat(10_000)],
    ['emoji', '😀'.repeat(5000)],
    ['Arabic', 'لم يأت أحد في الصباح '.repeat(100)],
    ['lone surrogates and control characters', '\uD83D\u0000\u0007\u202E x '.repeat(100)],
  ];
  test.each(texts)('%s stays in its lines and ends with an ellipsis', (_what, text) => {
    const lines = wrapText(text, room);
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(textWidth(line, room.size)).toBeLessThanOrEqual(room.width);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    }
    expect(lines.at(-1)).toMatch(/…$/u);
  });

  test('every letter stands that has room', () => {
    const lines = wrapText('Ingen funktionskontroll av larmsändarna gjordes', { ...room, maxLines: 9 });
    expect(lines.join(' ').replaceAll('- ', '')).toBe('Ingen funktionskontroll av larmsändarna gjordes');
  });

  test('a box narrower than a letter ends all the same', () => {
    expect(wrapText('WWW WWW', { ...room, width: 3 })).toHaveLength(4);
  });

  test('10,000 boxes of 10,000 characters are wrapped by their beginnings', () => {
    const before = performance.now();
    const text = 'larm '.repeat(2000);
    for (let box = 0; box < 10_000; box += 1) wrapText(text, room);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
