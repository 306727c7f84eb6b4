import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import { byDirection, startsRightToLeft, wordText } from '../../../electron/documents/word-text.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { sampleDocument, text } from '../../fixtures/document-sample.ts';
import { part, partsOf, wordsOf } from './word-package.ts';
import { faultsOf } from './word-validator.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

test.each([
  ['a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcde\nf', 'control characters go, a next-line is a line end'],
  ['x\uD83Dy\uDE00z', 'x\uFFFDy\uFFFDz', 'lone surrogates'],
  ['😀', '😀', 'a whole emoji'],
  ['a\uFFFEb\uFFFFc', 'abc', 'non-characters'],
  ['a\r\nb\rc\nd\u2028e\u000Bf', 'a\nb\nc\nd\ne\nf', 'every kind of line end'],
  ['a\tb', 'a b', 'a tab'],
  ['a\u202Egpj.exe\u202C b', 'agpj.exe b', 'signs that turn the direction'],
  ['\u2066a\u2067b\u2068c\u2069\u202A\u202B\u202D', 'abc', 'and those that set it apart'],
  [
    'שלום\u200F, \u200Eسلام\u061C',
    'שלום\u200F, \u200Eسلام\u061C',
    'letters from the right and marks of one place stay',
  ],
  ['<b>&amp;</b>', '<b>&amp;</b>', 'markup is text'],
])('%j becomes %j: %s', (given, safe) => {
  expect(wordText(given)).toBe(safe);
});

test('right-to-left stretches keep the blanks between their words and lose no letter', () => {
  expect(byDirection('Hej שלום עולם, hej')).toEqual([
    { text: 'Hej ', rightToLeft: false },
    { text: 'שלום עולם', rightToLeft: true },
    { text: ', hej', rightToLeft: false },
  ]);
  expect(startsRightToLeft('«السلام» hej')).toBe(true);
  expect(startsRightToLeft('123 hej שלום')).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(
        byDirection(line)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(line);
    }),
  );
});

test('any pasted text gives a valid file, wherever it stands', async () => {
  const strings = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 150, seed: 417 });
  const hostile = [...strings, '\u0000\u000B\uD800', ']]>&<!--', '\u202Eabc', 'x'.repeat(5000)];
  const blocks = hostile.flatMap((one): Block[] => [
    { kind: 'heading', level: 2, text: one },
    {
      kind: 'paragraph',
      inlines: [text(one), { kind: 'placeholder', text: one }, { kind: 'citation', notes: [one] }],
    },
    { kind: 'checkbox', checked: true, label: one },
    { kind: 'table', caption: one, header: [one, 'b'], widths: [1, 3], rows: [[[text(one)], []]] },
  ]);
  const frame = hostile.join('');
  const model = sampleDocument({ blocks, title: frame, reference: frame, organisation: frame });
  const docx = await renderDocx(model, { createdAt: '2026-01-19T08:00:00Z', author: frame, fontsFolder });
  expect(await faultsOf(docx)).toEqual([]);
  // The validator does not read the properties.
  for (const xml of partsOf(docx).values()) expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
});

test('text keeps its line breaks and its letters in the file', async () => {
  const given = 'rad 1\r\nrad 2 <b> & "citat" 👩‍⚕️';
  const blocks: Block[] = [{ kind: 'paragraph', inlines: [text(given)] }];
  const docx = await renderDocx(sampleDocument({ blocks }), {
    fontsFolder,
    createdAt: '2026-01-19T08:00:00Z',
    author: 'x',
  });
  expect(wordsOf(part(docx, 'word/document.xml'))).toBe('rad 1\nrad 2 <b> & "citat" 👩‍⚕️\n');
});
