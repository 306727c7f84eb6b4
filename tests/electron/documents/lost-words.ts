import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printedWords } from './libreoffice.ts';
import { part, wordsOf } from './word-package.ts';

type WordFile = readonly [name: string, docx: Uint8Array];

/** Each file by its name with the words it loses when LibreOffice prints it, in the order given. */
export async function lostInPrint(
  files: readonly WordFile[],
): Promise<readonly (readonly [name: string, lost: readonly string[]])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  try {
    const printed = await printedWords(files, folder);
    return files.map(([name, docx]) => [name, lostWords(docx, printed.get(name) ?? '')]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Words that are fewer on paper than in the file. A word that a narrow column breaks is looked for without its break. */
function lostWords(docx: Uint8Array, printed: string): readonly string[] {
  const written = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    wordsOf(withoutMarks(part(docx, name))),
  );
  const [inFile, onPaper] = [countOf(written.join('\n')), countOf(printed)];
  const unbroken = printed.replace(/\s/gu, '');
  return [...inFile]
    .filter(([word, count]) => (onPaper.get(word) ?? 0) < count && unbroken.split(word).length - 1 < count)
    .map(([word]) => word);
}

/** A footnote's number is no letter of the word before it. */
const withoutMarks = (xml: string): string => xml.replace(/<w:footnoteReference [^>]*>/gu, ' ');

function countOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
