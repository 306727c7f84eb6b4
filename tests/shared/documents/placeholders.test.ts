import { expect, it } from 'vitest';
import type { Block, Inline } from '../../../shared/documents/blocks.ts';
import { missing, text } from '../../../shared/documents/inline.ts';
import { placeholdersIn } from '../../../shared/documents/placeholders.ts';

const gap = (what: string): Inline[] => [text('före '), missing(what)];

it.each<[string, Block]>([
  ['a paragraph', { kind: 'paragraph', inlines: gap('x') }],
  ['a quote', { kind: 'quote', inlines: gap('x') }],
  ['a list item', { kind: 'list', ordered: false, items: [[text('ett')], gap('x')] }],
  ['a fact', { kind: 'facts', rows: [{ label: 'Enhet', inlines: gap('x') }] }],
  ['a signature', { kind: 'signature', rows: [{ label: 'Namn', inlines: gap('x') }] }],
  ['a cell', { kind: 'table', caption: '', header: ['A'], widths: [1], rows: [[[text('a')]], [gap('x')]] }],
  ['a ticked line', { kind: 'checkbox', checked: true, label: 'Ja', inlines: gap('x') }],
  ['a box in a box', box(box({ kind: 'paragraph', inlines: gap('x') }))],
])('finds a placeholder in %s', (_where, block) => {
  expect(placeholdersIn([{ kind: 'pageBreak' }, block])).toEqual(['x']);
});

it('names each once, in reading order, and nothing else', () => {
  const blocks: Block[] = [
    { kind: 'title', text: 'Titel' },
    { kind: 'paragraph', inlines: [missing('b'), missing('a')] },
    { kind: 'paragraph', inlines: [missing('b')] },
  ];
  expect(placeholdersIn(blocks)).toEqual(['b', 'a']);
});

function box(inner: Block): Block {
  return { kind: 'box', label: 'Ruta', blocks: [inner] };
}
