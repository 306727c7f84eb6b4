import type { DocumentModel } from './blocks.ts';
import { paragraphs } from './inline.ts';
import { leakFinder, type Leak, type Secret } from './leaks.ts';

/** As `leakFinder`, for texts of plain characters that stand in no document. */
export function textLeakFinder(secrets: readonly Secret[]): (text: string) => readonly Leak[] {
  const leaksIn = leakFinder(secrets);
  return (text) => leaksIn(asDocument(text));
}

const asDocument = (text: string): DocumentModel => ({
  id: '',
  title: '',
  reference: '',
  organisation: '',
  profile: 'full',
  draft: false,
  blocks: paragraphs(text),
});
