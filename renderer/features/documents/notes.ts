import type { Block, CitationRun, Inline } from '../../../shared/documents/blocks.ts';

/** The footnotes of a document in reading order, and the number of the first note of each citation. */
export interface NumberedNotes {
  readonly texts: readonly string[];
  readonly firstNumber: ReadonlyMap<CitationRun, number>;
}

export function numberNotes(blocks: readonly Block[]): NumberedNotes {
  const texts: string[] = [];
  const firstNumber = new Map<CitationRun, number>();
  for (const run of blocks.flatMap(inlinesOf)) {
    if (run.kind !== 'citation') continue;
    firstNumber.set(run, texts.length + 1);
    texts.push(...run.notes);
  }
  return { texts, firstNumber };
}

function inlinesOf(block: Block): readonly Inline[] {
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
    default:
      return [];
  }
}
