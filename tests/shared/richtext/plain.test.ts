import { describe, expect, it } from 'vitest';
import { isEmptyRich, richFromText, textOfBlock, textOfPlain } from '../../../shared/richtext/plain.ts';

describe('plain text and rich text', () => {
  it.each([
    ['one paragraph', 'Larmet nådde ingen.'],
    ['two paragraphs', 'Ett.\n\nTvå.'],
    ['a line break inside a paragraph', 'Rad ett\nrad två\n\nNytt stycke'],
  ])('give %s back as it was', (_what, text) => {
    expect(textOfPlain(richFromText(text))).toBe(text);
  });

  it.each([
    ['bold text', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }],
    ['a person', { type: 'paragraph', content: [{ type: 'person', attrs: { person: 'P1' } }] }],
    ['a heading', { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'x' }] }],
    ['an empty line', { type: 'paragraph' }],
  ] as const)('says that %s cannot be written as plain text', (_what, block) => {
    expect(textOfPlain({ type: 'doc', content: [structuredClone(block) as never] })).toBeNull(); // literal types are narrower than the schema's
  });

  it('reads a list item by item', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    });
    expect(textOfBlock({ type: 'bulletList', content: [item('ett'), item('två')] })).toBe('ett\ntvå');
  });

  it.each([
    ['nothing', undefined, true],
    ['an empty paragraph', { type: 'doc' as const, content: [{ type: 'paragraph' as const }] }, true],
    ['a word', richFromText('ord'), false],
    [
      'a person alone',
      {
        type: 'doc' as const,
        content: [
          { type: 'paragraph' as const, content: [{ type: 'person' as const, attrs: { person: 'P1' } }] },
        ],
      },
      false,
    ],
  ])('knows whether %s is empty', (_what, doc, expected) => {
    expect(isEmptyRich(doc)).toBe(expected);
  });
});
