import type { FootnoteCollector } from './footnotes.ts';

/** What a block needs to know of the document around it. */
export interface RenderContext {
  /** Room for the block, in twips. */
  readonly width: number;
  readonly notes: FootnoteCollector;
  /** A number per list, so that each starts from 1. */
  readonly nextList: () => number;
}
