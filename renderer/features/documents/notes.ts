import type { Block, CitationRun, Inline } from '../../../shared/documents/blocks.ts';
import { createNoteBook } from '../../../shared/documents/note-book.ts';

/** The footnotes of a document in reading order, and the numbers of the notes of each citation. */
export interface NumberedNotes {
  readonly texts: readonly string[];
  readonly numbers: ReadonlyMap<CitationRun, readonly number[]>;
}

export function numberNotes(blocks: readonly Block[]): NumberedNotes {
  const book = createNoteBook();
  const numbers = new Map<CitationRun, readonly number[]>();
  for (const run of blocks.flatMap(inlinesOf)) if (run.kind === 'citation') numbers.set(run, book.cite(run));
  return { texts: book.texts, numbers };
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
