import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { drawnBlocks } from '../../shared/documents/drawn-blocks.ts';
import { blocksToWord } from './block-to-word.ts';
import { figurePictures } from './figure-pictures.ts';
import { finishPackage } from './finish-package.ts';
import { createFootnotes } from './footnotes.ts';
import { wordNumbering } from './numbering.ts';
import { pageFooter, pageHeader } from './page-frame.ts';
import { pageTurns, type PagesOneWay } from './page-turns.ts';
import type { RenderContext } from './render-context.ts';
import { lyingTextWidth, page, textWidth } from './word-layout.ts';
import { wordStyles } from './word-styles.ts';

export interface RenderOptions {
  /** ISO instant: the created and modified date of the file. */
  readonly createdAt: string;
  /** Organisation or author for the file's properties; never a machine or account name. */
  readonly author: string;
  /** Where the fonts of figures are. */
  readonly fontsFolder: string;
}

/**
 * Draws a document as a Word file (Office Open XML, transitional). The same model and options give the same bytes.
 * Throws a RangeError for a malformed table or an impossible `createdAt`; neither message holds text of the document.
 */
export async function renderDocx(model: DocumentModel, options: RenderOptions): Promise<Uint8Array> {
  const createdAt = new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new RangeError('createdAt is not an instant.');
  const notes = createFootnotes();
  const blocks = drawnBlocks(model);
  const context: Omit<RenderContext, 'width'> = {
    notes,
    nextList: counter(),
    nextFigure: counter(),
    pictures: await figurePictures(blocks, options.fontsFolder),
  };
  const sections = pageTurns(blocks).map((part) => section(model, part, context));
  const document = new Document({
    styles: wordStyles(),
    numbering: wordNumbering,
    footnotes: notes.footnotes(),
    sections,
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return finishPackage(packed, { title: model.title, author: options.author, createdAt });
}

/** Pages of one direction, one after another. */
function section(
  model: DocumentModel,
  { blocks, isLying }: PagesOneWay,
  context: Omit<RenderContext, 'width'>,
): ISectionOptions {
  const width = isLying ? lyingTextWidth : textWidth;
  // The library turns width and height itself.
  const size = { width: page.width, height: page.height };
  const orientation = isLying ? { orientation: PageOrientation.LANDSCAPE } : {};
  return {
    properties: { page: { size: { ...size, ...orientation }, margin: margins } },
    headers: { default: pageHeader(model, width) },
    footers: { default: pageFooter() },
    children: blocksToWord(blocks, { ...context, width, isLying }),
  };
}

function counter(): () => number {
  let count = 0;
  return () => (count += 1);
}

const margins = {
  top: page.margin,
  right: page.margin,
  bottom: page.margin,
  left: page.margin,
  header: page.edge,
  footer: page.edge,
};
