import { describe, expect, test } from 'vitest';
import { richToBlocks, type RichResolver } from '../../../shared/documents/rich-to-blocks.ts';
import type { RichBlock, RichInline } from '../../../shared/richtext/schema.ts';

const resolver: RichResolver = {
  person: (id) => ({ kind: 'person', text: `Person ${id}` }),
  cite: (ids) => {
    const notes = ids.filter((id) => id !== 'gone');
    return notes.length === 0 ? null : { kind: 'citation', notes };
  },
};
const blocksOf = (...content: RichBlock[]) => richToBlocks({ type: 'doc', content }, resolver);
const paragraph = (...content: RichInline[]): RichBlock => ({ type: 'paragraph', content });
const text = (value: string): RichInline => ({ type: 'text', text: value });
const cite = (...sources: string[]): RichInline => ({ type: 'citation', attrs: { sources } });

describe('running text as blocks', () => {
  test('resolves persons and citations by the document', () => {
    expect(
      blocksOf(paragraph({ type: 'person', attrs: { person: 'P1' } }, text(' föll.'), cite('K1', 'K2'))),
    ).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'person', text: 'Person P1' },
          { kind: 'text', text: ' föll.' },
          { kind: 'citation', notes: ['K1', 'K2'] },
        ],
      },
    ]);
  });

  test('puts the footnote mark right after its word', () => {
    const [block] = blocksOf(
      paragraph(text('Larmet nådde ingen. '), cite('K1'), text(' Tillsynen uteblev.')),
    );
    expect(JSON.stringify(block)).toContain('"Larmet nådde ingen."');
  });

  test('leaves out a citation of cards that are gone', () => {
    expect(JSON.stringify(blocksOf(paragraph(text('Text'), cite('gone'))))).not.toContain('citation');
  });

  test('keeps bold and italic, quotes and both kinds of list', () => {
    const blocks = blocksOf(
      paragraph({ type: 'text', text: 'fet', marks: [{ type: 'bold' }, { type: 'italic' }] }),
      { type: 'blockquote', content: [{ type: 'paragraph', content: [text('citat')] }] },
      {
        type: 'orderedList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('ett')] }] }],
      },
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'fet', bold: true, italic: true }] },
      { kind: 'quote', inlines: [{ kind: 'text', text: 'citat' }] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'ett' }]] },
    ]);
  });

  test('leaves out empty paragraphs', () => {
    expect(blocksOf({ type: 'paragraph' }, paragraph())).toEqual([]);
  });
});
