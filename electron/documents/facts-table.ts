import { type Paragraph, type Table, TableRow } from 'docx';
import type { Block, FactRow } from '../../shared/documents/blocks.ts';
import { columnWidths, widthOfLongestWord } from './column-widths.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import { staying, type RenderContext } from './render-context.ts';
import { cell, cellPadding, fixedTable, ruledBorders, spacer } from './tables.ts';
import { fitsOnPage } from './text-height.ts';
import { colours, line } from './word-layout.ts';

const single = [31, 69] as const;
const double = [20, 30, 20, 30] as const;

/** Label-value pairs as a table without header row: one pair to a line or, as on a form, two. */
export function factsTable(
  block: Extract<Block, { kind: 'facts' }>,
  context: RenderContext,
): (Paragraph | Table)[] {
  if (block.rows.length === 0) return [];
  const widths = columnWidths(block.paired ? double : single, context.width, labelWidths(block));
  const tableRows = linesOf(block.rows, block.paired ? 2 : 1).map((pairs) =>
    tableRow(pairs, widths, context),
  );
  return [
    fixedTable(tableRows, widths, ruledBorders(line(colours.hairline))),
    spacer(context.keepNext === true),
  ];
}

/** Room for the longest word of the labels, which is never broken. */
function labelWidths({ rows, paired }: Extract<Block, { kind: 'facts' }>): number[] {
  const perLine = paired ? 2 : 1;
  const columns = Array.from({ length: perLine }, (_, column) =>
    rows.filter((_row, index) => index % perLine === column).map(({ label }) => label),
  );
  return columns.flatMap((labels) => [2 * cellPadding + widthOfLongestWord(labels), 0]);
}

function linesOf(rows: readonly FactRow[], perLine: number): (readonly FactRow[])[] {
  return rows.flatMap((_, index) => (index % perLine === 0 ? [rows.slice(index, index + perLine)] : []));
}

function tableRow(pairs: readonly FactRow[], widths: readonly number[], context: RenderContext): TableRow {
  const cells = pairs.flatMap((row, index) => [
    cell([plainParagraph(row.label, { style: 'FactLabel', ...staying(context) })], widths[2 * index] ?? 0),
    cell(
      [inlineParagraph(row.inlines, context, { style: 'TableText', ...staying(context) })],
      widths[2 * index + 1] ?? 0,
    ),
  ]);
  const lacking = widths
    .slice(cells.length)
    .map((width) => cell([plainParagraph('', { style: 'TableText', ...staying(context) })], width));
  const values = pairs.map(({ inlines }) => inlines);
  return new TableRow({
    cantSplit: fitsOnPage(
      values,
      widths.filter((_, column) => column % 2 === 1),
    ),
    children: [...cells, ...lacking],
  });
}
