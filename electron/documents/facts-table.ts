import { type Paragraph, type Table, TableRow } from 'docx';
import type { FactRow } from '../../shared/documents/blocks.ts';
import { inlineText } from '../../shared/documents/plain-text.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import type { RenderContext } from './render-context.ts';
import { columnWidths } from './column-widths.ts';
import { cell, fixedTable, ruledBorders, spacer } from './tables.ts';
import { colours, line } from './word-layout.ts';

/** Longest value, in characters, that is kept on one page with its label; a longer one may be split. */
const KEPT_WHOLE = 600;

/** Label-value pairs as a two-column table without header row. */
export function factsTable(rows: readonly FactRow[], context: RenderContext): (Paragraph | Table)[] {
  if (rows.length === 0) return [];
  const widths = columnWidths([31, 69], context.width);
  const [labelWidth = 0, valueWidth = 0] = widths;
  const tableRows = rows.map(
    (row) =>
      new TableRow({
        cantSplit: inlineText(row.inlines).length <= KEPT_WHOLE,
        children: [
          cell([plainParagraph(row.label, { style: 'FactLabel' })], labelWidth),
          cell([inlineParagraph(row.inlines, context, { style: 'TableText' })], valueWidth),
        ],
      }),
  );
  return [fixedTable(tableRows, widths, ruledBorders(line(colours.hairline))), spacer()];
}
