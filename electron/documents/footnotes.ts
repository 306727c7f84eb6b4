import { FootnoteReferenceRun, type IPropertiesOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { textRuns } from './text-runs.ts';

/** Collects the footnotes of one document in citing order. */
export interface FootnoteCollector {
  /** Adds the notes and gives the references to put in the text. */
  readonly cite: (notes: readonly string[]) => ParagraphChild[];
  readonly footnotes: () => NonNullable<IPropertiesOptions['footnotes']>;
}

export function createFootnotes(): FootnoteCollector {
  const notes: Record<string, { children: Paragraph[] }> = {};
  let count = 0;
  const add = (note: string): ParagraphChild => {
    count += 1;
    // Word demands whole numbers from 1 as ids; two citations of one card are two notes.
    notes[count] = { children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${note}`) })] };
    return new FootnoteReferenceRun(count);
  };
  return {
    cite: (texts) =>
      texts.flatMap((text, index) =>
        index === 0 ? [add(text)] : [new TextRun({ text: ', ', style: 'FootnoteReference' }), add(text)],
      ),
    footnotes: () => notes,
  };
}
