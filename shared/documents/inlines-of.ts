import type { Block, Inline } from './blocks.ts';

/** The runs of a block in reading order, those of blocks inside it included; titles, headings, figures and notices have none. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.inlines;
    case 'list':
      return block.items.flat();
    case 'facts':
    case 'signature':
      return block.rows.flatMap((row) => row.inlines);
    case 'table':
      return block.rows.flat(2);
    case 'checkbox':
      return block.inlines ?? [];
    case 'box':
      return block.blocks.flatMap(inlinesOf);
    case 'title':
    case 'heading':
    case 'notice':
    case 'figure':
    case 'pageBreak':
      return [];
  }
}
