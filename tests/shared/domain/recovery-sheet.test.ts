import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecoverySheet, encodeRecoverySheet } from '../../../shared/domain/recovery-sheet.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256);
const lines = encodeRecoverySheet(key);
const [first = '', second = '', third = '', fourth = ''] = lines;

const acceptable: readonly [how: string, text: string][] = [
  ['as printed', lines.join('\n')],
  ['in lower case', lines.join('\n').toLowerCase()],
  ['without hyphens', lines.join('\n').replaceAll('-', '')],
  ['with spaces and empty lines', lines.join(' \r\n\r\n ').replaceAll('-', ' ')],
  ['on one line', lines.join(' ')],
  ['with line numbers', lines.map((line, index) => `${index + 1}. ${line}`).join('\n')],
  ['with long dashes from a word processor', lines.join('\n').replaceAll('-', '–')],
  ['with O for 0 and l for 1', lines.join('\n').replaceAll('0', 'O').replaceAll('1', 'l')],
];

const mistyped: readonly [what: string, text: string, lines: readonly number[]][] = [
  ['one wrong character', [first, swap(second), third, fourth].join('\n'), [2]],
  ['two lines wrong', [swap(first), second, third, swap(fourth)].join('\n'), [1, 4]],
  ['a line one character short', [first, second, third.slice(0, -1), fourth].join('\n'), [3]],
  ['two lines in the wrong order', [first, third, second, fourth].join('\n'), [2, 3]],
  ['a letter that is never used', [first, second, third, `U${fourth.slice(1)}`].join('\n'), [4]],
  ['a line left out', [first, second, third].join('\n'), [4]],
  ['nothing', '', [1, 2, 3, 4]],
  ['a line too many', [...lines, fourth].join('\n'), [1, 2, 3, 4]],
];

describe('the recovery sheet', () => {
  it('is four lines of four groups without letters easily confused', () => {
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it.each(acceptable)('is read %s', (_how, text) => {
    expect(decodeRecoverySheet(text)).toEqual({ ok: true, key });
  });

  it.each(mistyped)('names the lines to type again after %s', (_what, text, wrong) => {
    expect(decodeRecoverySheet(text)).toEqual({ ok: false, lines: wrong });
  });

  it('gives any key back', () => {
    assert(
      property(uint8Array({ minLength: 32, maxLength: 32 }), (any) => {
        expect(decodeRecoverySheet(encodeRecoverySheet(any).join('\n'))).toEqual({ ok: true, key: any });
      }),
    );
  });
});

/** The line with its first character changed. */
function swap(line: string): string {
  return `${line.startsWith('A') ? 'B' : 'A'}${line.slice(1)}`;
}
