import { FootnoteReferenceRun, type IPropertiesOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { CitationRun } from '../../shared/documents/blocks.ts';
import { createNoteBook } from '../../shared/documents/note-book.ts';
import { textRuns } from './text-runs.ts';

/** Collects the footnotes of one document in citing order. */
export interface FootnoteCollector {
  /** Adds the notes and gives the references to put in the text. */
  readonly cite: (run: CitationRun) => ParagraphChild[];
  readonly footnotes: () => NonNullable<IPropertiesOptions['footnotes']>;
}

export function createFootnotes(): FootnoteCollector {
  const book = createNoteBook();
  return {
    cite: (run) =>
      book
        .cite(run)
        .flatMap((number, index) =>
          index === 0
            ? [new FootnoteReferenceRun(number)]
            : [new TextRun({ text: ', ', style: 'FootnoteReference' }), new FootnoteReferenceRun(number)],
        ),
    // Word demands whole numbers from 1 as ids, which is what the notes are numbered by.
    footnotes: () =>
      Object.fromEntries(book.texts.map((note, index) => [index + 1, { children: [noteParagraph(note)] }])),
  };
}

function noteParagraph(note: string): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: textRuns(` ${note}`) });
}
