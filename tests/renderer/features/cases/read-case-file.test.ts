import { expect, test } from 'vitest';
import { readCaseFile } from '../../../../renderer/features/cases/read-case-file.ts';

const json = '{"heading":"Försenad"}';
const bytes = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const value = { heading: 'Försenad' };

test.each([
  ['UTF-8', bytes(json, 'utf8'), { value }, 'as it should be'],
  ['UTF-8 with a byte order mark', bytes(`\uFEFF${json}`, 'utf8'), { value }, 'Windows editors add one'],
  ['Latin-1', bytes(json, 'latin1'), { unread: 'windows-1252' }, 'ö would silently become another sign'],
  ['UTF-16 with its mark', bytes(`\uFEFF${json}`, 'utf16le'), { unread: 'utf-16' }, 'said by its name'],
  ['UTF-16 without', bytes(json, 'utf16le'), { unread: 'utf-16' }, 'may be valid UTF-8 full of zeros'],
  ['UTF-16 the other way', bytes(json, 'utf16le').toReversed(), { unread: 'utf-16' }, 'zeros come first'],
  ['no bytes', new Uint8Array(), { unread: 'empty' }, 'an empty file is not broken JSON'],
  ['blanks', bytes(' \r\n', 'utf8'), { unread: 'empty' }, 'neither are blanks'],
  ['text', bytes('Hej', 'utf8'), { unread: 'not-json' }, 'no JSON'],
])('reads a file of %s: %#', (_what, given, expected, _why) => {
  expect(readCaseFile(given)).toEqual(expected);
});
