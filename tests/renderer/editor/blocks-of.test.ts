import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../renderer/editor/blocks-of.ts';

describe('richTextOf', () => {
  it('keeps ids on top-level blocks only, and drops attributes the stored text does not know', () => {
    const text = richTextOf({
      type: 'doc',
      content: [
        {
          type: 'heading',
          attrs: { id: 'h', level: 3, textAlign: 'left' },
          content: [{ type: 'text', text: 'Rubrik' }],
        },
        {
          type: 'orderedList',
          attrs: { id: 'l', start: 4, type: null },
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', attrs: { id: null }, content: [{ type: 'text', text: 'ett' }] }],
            },
          ],
        },
      ],
    });
    expect(text.content).toEqual([
      { type: 'heading', attrs: { id: 'h', level: 3 }, content: [{ type: 'text', text: 'Rubrik' }] },
      {
        type: 'orderedList',
        attrs: { id: 'l' },
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ett' }] }] },
        ],
      },
    ]);
  });

  it('keeps persons, citations and the two marks', () => {
    const content = [
      { type: 'person', attrs: { person: 'p1' } },
      { type: 'text', text: 'fet', marks: [{ type: 'bold', attrs: {} }] },
      { type: 'citation', attrs: { sources: ['s1', 's2'] } },
      { type: 'hardBreak' },
    ];
    const text = richTextOf({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a' }, content }] });
    expect(text.content[0]).toEqual({
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [
        { type: 'person', attrs: { person: 'p1' } },
        { type: 'text', text: 'fet', marks: [{ type: 'bold' }] },
        { type: 'citation', attrs: { sources: ['s1', 's2'] } },
        { type: 'hardBreak' },
      ],
    });
  });

  it('refuses a node the stored text cannot hold', () => {
    expect(() => richTextOf({ type: 'doc', content: [{ type: 'table', content: [] }] })).toThrow();
  });
});
