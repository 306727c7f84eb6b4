import { documentFrame } from '../text/document-frame.ts';
import type { CitationRun } from './blocks.ts';

/** The footnotes of one document, numbered from 1 in the order they are cited. */
export interface NoteBook {
  /** Adds the notes of a citation and gives their numbers. */
  readonly cite: (run: CitationRun) => readonly number[];
  /** What stands in each note, the first first. Grows as notes are added. */
  readonly texts: readonly string[];
}

/**
 * Numbers the citations of a document for Word and preview alike. The first citation of a card gives its whole note; a
 * later one only calls it by its label and points back to that note.
 */
export function createNoteBook(): NoteBook {
  const texts: string[] = [];
  const toldIn = new Map<string, number>();
  const add = (note: string, label: string | undefined): number => {
    const number = texts.length + 1;
    const told = toldIn.get(note);
    texts.push(told === undefined ? note : documentFrame.noteAgain(label, told));
    if (told === undefined) toldIn.set(note, number);
    return number;
  };
  return { texts, cite: ({ notes, labels }) => notes.map((note, index) => add(note, labels?.[index])) };
}
