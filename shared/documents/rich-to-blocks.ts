import type { RichBlock, RichInline, RichText } from '../richtext/schema.ts';
import type { Block, Inline } from './blocks.ts';

/** How a document names a person and cites source cards; both depend on its profile and its case. */
export interface RichResolver {
  person(id: string): Inline;
  /** Null: none of the cards exists any more. */
  cite(sourceIds: readonly string[]): Inline | null;
}

/** Running text as document blocks. Persons follow the document's profile, citations become footnotes. */
export function richToBlocks(doc: RichText, resolver: RichResolver): readonly Block[] {
  return doc.content.flatMap((block) => blockOf(block, resolver));
}

function blockOf(block: RichBlock, resolver: RichResolver): readonly Block[] {
  switch (block.type) {
    case 'paragraph': {
      const inlines = inlinesOf(block.content, resolver);
      return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines }];
    }
    case 'heading':
      return [{ kind: 'paragraph', inlines: inlinesOf(block.content, resolver).map(asBold) }];
    case 'blockquote':
      return block.content.map((inner) => ({ kind: 'quote', inlines: inlinesOf(inner.content, resolver) }));
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) =>
        item.content.flatMap((inner, index): Inline[] => {
          const own = inlinesOf(inner.content, resolver);
          return index === 0 ? own : [{ kind: 'lineBreak' }, ...own];
        }),
      );
      return [{ kind: 'list', ordered: block.type === 'orderedList', items }];
    }
  }
}

function inlinesOf(content: readonly RichInline[] | undefined, resolver: RichResolver): Inline[] {
  const inlines = (content ?? []).flatMap((inline) => inlineOf(inline, resolver));
  return closeUp(inlines);
}

function inlineOf(inline: RichInline, resolver: RichResolver): readonly Inline[] {
  if (inline.type === 'text') {
    const marks = inline.marks ?? [];
    const has = (type: 'bold' | 'italic') => marks.some((mark) => mark.type === type);
    return [
      {
        kind: 'text',
        text: inline.text,
        ...(has('bold') ? { bold: true } : {}),
        ...(has('italic') ? { italic: true } : {}),
      },
    ];
  }
  if (inline.type === 'hardBreak') return [{ kind: 'lineBreak' }];
  if (inline.type === 'person') return [resolver.person(inline.attrs.person)];
  const note = resolver.cite(inline.attrs.sources);
  return note ? [note] : [];
}

/** A footnote mark stands right after its word: the space written before a citation belongs after it. */
function closeUp(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, index) => {
    const next = inlines[index + 1];
    if (inline.kind !== 'text' || next?.kind !== 'citation') return inline;
    return { ...inline, text: inline.text.replace(/ +$/, '') };
  });
}

function asBold(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, bold: true } : inline;
}
