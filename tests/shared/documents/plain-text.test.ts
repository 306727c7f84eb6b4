import { expect, test } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';

test.each<[string, Block, string]>([
  ['a title with its subtitle', { kind: 'title', text: 'T', subtitle: 'U' }, 'T\nU'],
  [
    'runs joined, a placeholder in brackets, a citation left out',
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Den ' },
        { kind: 'placeholder', text: 'datum saknas' },
        { kind: 'citation', notes: ['Kort 1'] },
        { kind: 'lineBreak' },
        { kind: 'person', text: 'Brukare A' },
      ],
    },
    'Den [datum saknas]\nBrukare A',
  ],
  [
    'brackets not doubled',
    { kind: 'quote', inlines: [{ kind: 'placeholder', text: '[saknas]' }] },
    '[saknas]',
  ],
  [
    'numbers in an ordered list',
    { kind: 'list', ordered: true, items: [[], [{ kind: 'text', text: 'b' }]] },
    '1. \n2. b',
  ],
  [
    'label and value',
    { kind: 'facts', rows: [{ label: 'Dnr', inlines: [{ kind: 'text', text: '1' }] }] },
    'Dnr: 1',
  ],
  ['a label without value', { kind: 'signature', rows: [{ label: 'Namn', inlines: [] }] }, 'Namn:'],
  [
    'a table with tabs between cells',
    {
      kind: 'table',
      caption: 'C',
      header: ['a', 'b'],
      widths: [1, 1],
      rows: [[[{ kind: 'text', text: '1' }], []]],
    },
    'C\na\tb\n1\t',
  ],
  [
    'a ticked box',
    { kind: 'checkbox', checked: true, label: 'Ja', inlines: [{ kind: 'text', text: 'x' }] },
    '☒ Ja\nx',
  ],
  ['an empty box', { kind: 'checkbox', checked: false, label: 'Nej' }, '☐ Nej'],
  ['a labelled box', { kind: 'box', label: '9.', blocks: [{ kind: 'notice', text: 'x' }] }, '9.\nx'],
  ['nothing for a page break', { kind: 'pageBreak' }, ''],
])('writes %s', (_what, block, text) => {
  expect(plainText([block])).toBe(text);
});

test('parts blocks by one blank line and keeps every block of a whole document', () => {
  const text = plainText(sampleDocument().blocks);
  expect(text).toContain('Händelseförlopp\n\nMorgonen den 22 november fick Brukare A inte');
  expect(text).not.toMatch(/\n{3}/);
});
