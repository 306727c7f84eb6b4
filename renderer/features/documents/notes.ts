import type { Block, CitationRun } from '../../../shared/documents/blocks.ts';
import { inlinesOf } from '../../../shared/documents/inlines-of.ts';
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
