import type { RichBlock, RichInline, RichText } from './schema.ts';

/** Plain text to rich text: an empty line parts paragraphs, a single line break stays a line break. */
export function richFromText(text: string): RichText {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return { type: 'doc', content: paragraphs.map(paragraphOf) };
}

/**
 * The text of a rich text when nothing would be lost by writing it as text: paragraphs of unmarked text and line
 * breaks only. Otherwise null. `richFromText(textOfPlain(doc))` gives the same text back, block ids apart.
 */
export function textOfPlain(doc: RichText): string | null {
  const paragraphs = doc.content.map(plainParagraph);
  return paragraphs.every((paragraph) => paragraph !== null) ? paragraphs.join('\n\n') : null;
}

/** Reading text of one block, for search and length: persons and citations leave their place empty. */
export function textOfBlock(block: RichBlock): string {
  if (block.type === 'paragraph' || block.type === 'heading') return textOfInlines(block.content ?? []);
  if (block.type === 'blockquote')
    return block.content.map((inner) => textOfInlines(inner.content ?? [])).join('\n');
  return block.content
    .map((item) => item.content.map((inner) => textOfInlines(inner.content ?? [])).join('\n'))
    .join('\n');
}

/** True when nothing has been written: no text, person or citation in any block. */
export function isEmptyRich(doc: RichText | undefined): boolean {
  if (!doc) return true;
  return doc.content.every(
    (block) => textOfBlock(block).trim() === '' && !JSON.stringify(block).includes('"person"'),
  );
}

function paragraphOf(paragraph: string): RichBlock {
  const content: RichInline[] = [];
  for (const [index, line] of paragraph.split('\n').entries()) {
    if (index > 0) content.push({ type: 'hardBreak' });
    if (line !== '') content.push({ type: 'text', text: line });
  }
  return { type: 'paragraph', content };
}

function plainParagraph(block: RichBlock): string | null {
  if (block.type !== 'paragraph') return null;
  let text = '';
  for (const inline of block.content ?? []) {
    if (inline.type === 'hardBreak') text += '\n';
    else if (inline.type === 'text' && !inline.marks?.length && !inline.text.includes('\n'))
      text += inline.text;
    else return null;
  }
  return text.trim() === '' || /^\n|\n\n|\n$/.test(text) ? null : text;
}

function textOfInlines(inlines: readonly RichInline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : ''))
    .join('');
}
