import { HeightRule, type Paragraph, type Table, TableRow, VerticalAlignTable } from 'docx';
import type { FactRow } from '../../shared/documents/blocks.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import type { RenderContext } from './render-context.ts';
import { columnWidths } from './column-widths.ts';
import { cell, fixedTable, spacer } from './tables.ts';
import { colours, line, noBorder } from './word-layout.ts';

/**
 * The lines to sign on. Every row is kept with the next, and with the small paragraph Word demands after a table: neither
 * stands alone on a page.
 */
export function signatureTable(rows: readonly FactRow[], context: RenderContext): (Paragraph | Table)[] {
  if (rows.length === 0) return [];
  const widths = columnWidths([38, 62], context.width);
  const tableRows = rows.map((row) => signatureRow(row, widths, context));
  const none = {
    top: noBorder,
    bottom: noBorder,
    left: noBorder,
    right: noBorder,
    insideHorizontal: noBorder,
    insideVertical: noBorder,
  };
  return [spacer(true), fixedTable(tableRows, widths, none), spacer()];
}

function signatureRow(row: FactRow, widths: readonly number[], context: RenderContext): TableRow {
  const [labelWidth = 0, valueWidth = 0] = widths;
  const verticalAlign = VerticalAlignTable.BOTTOM;
  return new TableRow({
    cantSplit: true,
    height: { value: row.inlines.length === 0 ? 760 : 440, rule: HeightRule.ATLEAST },
    children: [
      cell([plainParagraph(row.label, { style: 'FactLabel', keepNext: true })], labelWidth, {
        verticalAlign,
      }),
      cell([inlineParagraph(row.inlines, context, { style: 'TableText', keepNext: true })], valueWidth, {
        verticalAlign,
        borders: { bottom: line(colours.quiet) },
      }),
    ],
  });
}
