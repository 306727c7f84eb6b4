import type { Block, Inline } from './blocks.ts';

/** What a document still lacks, as its marked placeholders say it: each once, in reading order. */
export function placeholdersIn(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'placeholder' ? [run.text] : []));
  return [...new Set(found)];
}

function runsOf(block: Block): readonly Inline[] {
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
      return block.blocks.flatMap(runsOf);
    case 'title':
    case 'heading':
    case 'notice':
    case 'pageBreak':
      return [];
  }
}
