import type { Block } from './blocks.ts';
import { inlinesOf } from './inlines-of.ts';

/** What a document still lacks, as its marked placeholders say it: each once, in reading order. */
export function placeholdersIn(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap(inlinesOf).flatMap((run) => (run.kind === 'placeholder' ? [run.text] : []));
  return [...new Set(found)];
}
