import type { FootnoteCollector } from './footnotes.ts';
import type { FigureBlock, Picture } from './figure-pictures.ts';

/** What a block needs to know of the document around it. */
export interface RenderContext {
  /** Room for the block, in twips. */
  readonly width: number;
  readonly notes: FootnoteCollector;
  /** A number per list, so that each starts from 1. */
  readonly nextList: () => number;
  /** A number per figure: Word wants them apart, and the library counts on from document to document. */
  readonly nextFigure: () => number;
  readonly pictures: ReadonlyMap<FigureBlock, Picture>;
  /** The page lies down: it is wider, and lower. */
  readonly isLying?: boolean;
  /** The block stays on the page of what follows it: a signature must never stand alone. */
  readonly keepNext?: boolean;
  /** Paragraph style of running text, where it is not the document's own. */
  readonly textStyle?: string;
}

/** For a paragraph's options: only where it is so, since a "no" written out would undo the paragraph's style. */
export function staying({ keepNext }: RenderContext): { readonly keepNext?: true } {
  return keepNext === true ? { keepNext: true } : {};
}
