import { partsOf, wordsOf } from '../../electron/documents/word-package.ts';

/** What a reader sees of a Word file, one line per paragraph: body, footnotes, headers and footers. */
export function wordsOfFile(bytes: Uint8Array): string {
  const parts = [...partsOf(bytes)]
    .filter(([name]) => /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/.test(name))
    .toSorted(([a], [b]) => a.localeCompare(b));
  return parts.map(([, xml]) => wordsOf(xml)).join('\n');
}
