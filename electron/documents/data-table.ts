import { type Paragraph, ShadingType, type Table, TableRow, VerticalAlignTable } from 'docx';
import type { Block, Inline } from '../../shared/documents/blocks.ts';
import { inlineText } from '../../shared/documents/plain-text.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import { columnWidths, widthOfLongestWord } from './column-widths.ts';
import { staying, type RenderContext } from './render-context.ts';
import { cell, cellPadding, fixedTable, spacer } from './tables.ts';
import { fitsOnPage } from './text-height.ts';
import { colours, line } from './word-layout.ts';

/**
 * A table with its caption above and a header row that repeats on every page. No row after the first is split over two pages
 * unless it is taller than one.
 * Throws a RangeError when a row has another number of cells than the header: a fault in the template.
 */
export function dataTable(
  block: Extract<Block, { kind: 'table' }>,
  context: RenderContext,
): (Paragraph | Table)[] {
  const { header, rows } = block;
  if (
    header.length === 0 ||
    block.widths.length !== header.length ||
    rows.some((row) => row.length !== header.length)
  ) {
    throw new RangeError('A table has rows, widths and header of different lengths.');
  }
  const minimumWidth = (heading: string, column: number) =>
    2 * cellPadding + widthOfLongestWord([heading, ...rows.map((row) => inlineText(row[column] ?? []))]);
  const widths = columnWidths(block.widths, context.width, header.map(minimumWidth));
  const inner = line(colours.hairline);
  const outer = line(colours.rule, 6);
  const borders = {
    top: outer,
    bottom: outer,
    left: inner,
    right: inner,
    insideHorizontal: inner,
    insideVertical: inner,
  };
  const tableRows = [
    headerRow(header, widths),
    ...rows.map((row, index) =>
      bodyRow(row, widths, index === 0, {
        ...context,
        keepNext: context.keepNext === true && index === rows.length - 1,
      }),
    ),
  ];
  const caption = block.caption === '' ? [] : [plainParagraph(block.caption, { style: 'Caption' })];
  return [...caption, fixedTable(tableRows, widths, borders), spacer(context.keepNext === true)];
}

function headerRow(header: readonly string[], widths: readonly number[]): TableRow {
  const look = {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade },
    verticalAlign: VerticalAlignTable.BOTTOM,
  };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, column) =>
      cell([plainParagraph(text, { style: 'TableHeading' })], widths[column] ?? 0, look),
    ),
  });
}

function bodyRow(
  row: readonly (readonly Inline[])[],
  widths: readonly number[],
  isFirst: boolean,
  context: RenderContext,
): TableRow {
  return new TableRow({
    // LibreOffice 7.4 loses the rows of a table that goes over a page when the first of them under a repeated header may not
    // be split. The lines of its paragraphs are kept together instead, which Word heeds.
    cantSplit: !isFirst && fitsOnPage(row, widths),
    children: row.map((inlines, column) =>
      cell(
        [
          inlineParagraph(inlines, context, {
            style: 'TableText',
            ...staying(context),
            ...(isFirst ? { keepLines: true } : {}),
          }),
        ],
        widths[column] ?? 0,
      ),
    ),
  });
}
