import { describe, expect, test } from 'vitest';
import type { CitationRun } from '../../../shared/documents/blocks.ts';
import { createNoteBook } from '../../../shared/documents/note-book.ts';

const cite = (...cards: string[]): CitationRun => ({
  kind: 'citation',
  notes: cards.map((card) => `${card}: Larmloggen, 2026-09-14. Fakta.`),
  labels: cards,
});

describe('the notes of a document', () => {
  test('tell a card in full once, and afterwards point back to that note', () => {
    const book = createNoteBook();
    expect(book.cite(cite('K2'))).toEqual([1]);
    expect(book.cite(cite('K5', 'K2'))).toEqual([2, 3]);
    expect(book.cite(cite('K2'))).toEqual([4]);
    expect(book.texts).toEqual([
      'K2: Larmloggen, 2026-09-14. Fakta.',
      'K5: Larmloggen, 2026-09-14. Fakta.',
      'K2, se not 1.',
      'K2, se not 1.',
    ]);
  });

  test('without a label only say where', () => {
    const book = createNoteBook();
    const run: CitationRun = { kind: 'citation', notes: ['Samma not.'] };
    book.cite(run);
    book.cite(run);
    expect(book.texts).toEqual(['Samma not.', 'Se not 1.']);
  });
});
