import { HeadingLevel, Paragraph, type Table } from 'docx';
import { deepestListLevel, type Block } from '../../shared/documents/blocks.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import { boxTable, insideBox } from './box-table.ts';
import { checkboxLine } from './checkbox-line.ts';
import { dataTable } from './data-table.ts';
import { factsTable } from './facts-table.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import { bulletList, orderedList } from './numbering.ts';
import type { RenderContext } from './render-context.ts';
import { signatureTable } from './signature-table.ts';

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
    return blockToWord(block, context);
  });
}

function blockToWord(
  block: Exclude<Block, { kind: 'heading' }>,
  context: RenderContext,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(block.text, block.subtitle);
    case 'paragraph':
      return [inlineParagraph(block.inlines, context)];
    case 'quote':
      return [inlineParagraph(block.inlines, context, { style: 'Quote' })];
    case 'list':
      return listParagraphs(block, context);
    case 'facts':
      return factsTable(block.rows, context);
    case 'table':
      return dataTable(block, context);
    case 'checkbox':
      return [checkboxLine(block, context)];
    case 'box':
      return boxTable(block.label, boxContent(block.blocks, context), context.width, isShort(block.blocks));
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
      numbering: { reference, level: Math.min(block.levels?.[index] ?? 0, deepestListLevel), instance },
      ...(index === last ? { spacing: { after: 140 } } : {}),
    }),
  );
}

/** A box of a few lines is kept on one page; a longer one may be split. */
function isShort(blocks: readonly Block[]): boolean {
  const text = plainText(blocks);
  return text.length <= 600 && text.split('\n').length <= 14;
}

/** A page break inside a table cell does nothing good in Word: the box flows over pages by itself. */
function boxContent(blocks: readonly Block[], context: RenderContext): (Paragraph | Table)[] {
  const inside = { ...context, width: insideBox(context.width) };
  return blocksToWord(
    blocks.filter((block) => block.kind !== 'pageBreak'),
    inside,
  );
}

/** Leaves out page breaks that would give an empty page: at either end, or one after another. */
function withoutIdlePageBreaks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'pageBreak') return true;
    const next = blocks[index + 1];
    return index > 0 && next !== undefined && next.kind !== 'pageBreak';
  });
}
