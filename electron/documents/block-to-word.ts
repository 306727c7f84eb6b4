import { HeadingLevel, Paragraph, type Table } from 'docx';
import { deepestListLevel, type Block } from '../../shared/documents/blocks.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import { boxTable, insideBox } from './box-table.ts';
import { checkboxLine } from './checkbox-line.ts';
import { dataTable } from './data-table.ts';
import { factsTable } from './facts-table.ts';
import { figureParagraphs } from './figure.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import { bulletList, orderedList } from './numbering.ts';
import { staying, type RenderContext } from './render-context.ts';
import { signatureTable } from './signature-table.ts';
import { linesOf, linesOnPage } from './text-height.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Blocks as Word paragraphs and tables, in order. */
export function blocksToWord(blocks: readonly Block[], context: RenderContext): (Paragraph | Table)[] {
  return withoutIdlePageBreaks(blocks).flatMap((block, index, kept) => {
    const previous = kept[index - 1];
    if (block.kind === 'pageBreak' && kept[index + 1]?.kind === 'heading') return [];
    if (block.kind === 'heading') return [headingParagraph(block, previous?.kind === 'pageBreak')];
    return blockToWord(block, { ...context, keepNext: context.keepNext === true || mustStay(kept, index) });
  });
}

/**
 * What comes right before a signature stays on its page, so that nobody signs an empty one; a table that ends a document
 * stays with the paragraph Word demands after it, so that it does not make a page of its own; and words that say how to read
 * a figure stay with it.
 */
function mustStay(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  const kind = blocks[index]?.kind;
  if (next === undefined) return kind === 'facts' || kind === 'table';
  return next.kind === 'signature' || (next.kind === 'figure' && kind === 'paragraph');
}

function blockToWord(
  block: Exclude<Block, { kind: 'heading' }>,
  context: RenderContext,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(block.text, block.subtitle);
    case 'paragraph':
      return [inlineParagraph(block.inlines, context, running(context))];
    case 'quote':
      return [inlineParagraph(block.inlines, context, { style: 'Quote', ...staying(context) })];
    case 'list':
      return listParagraphs(block, context);
    case 'facts':
      return factsTable(block, context);
    case 'table':
      return dataTable(block, context);
    case 'figure':
      return figureParagraphs(block, context);
    case 'checkbox':
      return [checkboxLine(block, context)];
    case 'box':
      return box(block, context);
    case 'notice':
      return [plainParagraph(block.text, { style: 'Notice' })];
    case 'signature':
      return signatureTable(block.rows, context);
    case 'pageBreak':
      return [new Paragraph({ style: 'Spacer', pageBreakBefore: true, keepNext: true })];
  }
}

/** A heading that starts a page carries the break itself, so that no empty line stands above it. */
function headingParagraph(block: Extract<Block, { kind: 'heading' }>, startsPage: boolean): Paragraph {
  const top = startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {};
  return plainParagraph(block.text, { heading: headingLevels[block.level], ...top });
}

function titleParagraphs(text: string, subtitle: string | undefined): Paragraph[] {
  const title = plainParagraph(text, { heading: HeadingLevel.TITLE });
  return subtitle === undefined ? [title] : [title, plainParagraph(subtitle, { style: 'Subtitle' })];
}

function listParagraphs(block: Extract<Block, { kind: 'list' }>, context: RenderContext): Paragraph[] {
  const reference = block.ordered ? orderedList : bulletList;
  const instance = block.ordered ? context.nextList() : 0;
  const last = block.items.length - 1;
  return block.items.map((item, index) =>
    inlineParagraph(item, context, {
      ...running(context),
      numbering: { reference, level: Math.min(block.levels?.[index] ?? 0, deepestListLevel), instance },
      ...(index === last ? { spacing: { after: 140 } } : {}),
    }),
  );
}

/** What running text has beside its words: the style of its place, and whether it stays with what follows. */
function running(context: RenderContext) {
  const { textStyle } = context;
  return { ...(textStyle === undefined ? {} : { style: textStyle }), ...staying(context) };
}

/**
 * A box of half a page at most is kept on one page; a longer one may be split. A page break inside a table cell does
 * nothing good in Word: the box flows over pages by itself.
 */
function box(block: Extract<Block, { kind: 'box' }>, context: RenderContext): (Paragraph | Table)[] {
  const width = insideBox(context.width);
  const inside = block.blocks.filter(({ kind }) => kind !== 'pageBreak');
  const whole = linesOf(plainText(inside), width) <= linesOnPage / 2;
  const keepNext = whole && context.keepNext === true;
  const content = blocksToWord(inside, { ...context, width, keepNext, textStyle: 'BoxText' });
  return boxTable(block.label, content, context.width, { whole, keepNext });
}

/** Leaves out page breaks that would give an empty page: at either end, or one after another. */
function withoutIdlePageBreaks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'pageBreak') return true;
    const next = blocks[index + 1];
    return index > 0 && next !== undefined && next.kind !== 'pageBreak';
  });
}
