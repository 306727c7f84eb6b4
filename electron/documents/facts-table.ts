import { type Paragraph, type Table, TableRow } from 'docx';
import type { Block, FactRow } from '../../shared/documents/blocks.ts';
import { inlineText } from '../../shared/documents/plain-text.ts';
import { columnWidths, sum, widthOfLongestWord } from './column-widths.ts';
import { inlineParagraph, plainParagraph } from './inline-runs.ts';
import { staying, type RenderContext } from './render-context.ts';
import { cell, cellPadding, fixedTable, ruledBorders, spacer } from './tables.ts';
import { fitsOnPage, linesOf as linesOfText } from './text-height.ts';
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
  const tableRows = linesOf(block.rows, block.paired ? 2 : 1, widths[1] ?? 0).map((pairs) =>
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

/** Pairs line by line. An e-mail address, which reads wrongly when broken, has the whole line where its column would break it. */
function linesOf(rows: readonly FactRow[], perLine: number, width: number): (readonly FactRow[])[] {
  const isWide = ({ inlines }: FactRow): boolean =>
    inlineText(inlines)
      .split(/\s+/u)
      .some((word) => word.includes('@') && linesOfText(word, width) > 1);
  const made: FactRow[][] = [];
  for (const row of rows) {
    const last = made.at(-1);
    const joins = last && last.length < perLine && !isWide(row) && !last.some(isWide);
    if (joins) last.push(row);
    else made.push([row]);
  }
  return made;
}

function tableRow(pairs: readonly FactRow[], widths: readonly number[], context: RenderContext): TableRow {
  const isAlone = 2 * pairs.length < widths.length;
  const cells = pairs.flatMap((row, index) => {
    const label = plainParagraph(row.label, { style: 'FactLabel', ...staying(context) });
    const value = inlineParagraph(row.inlines, context, { style: 'TableText', ...staying(context) });
    const from = 2 * index + 1;
    return [
      cell([label], widths[from - 1] ?? 0),
      isAlone
        ? cell([value], sum(widths.slice(from)), { columnSpan: widths.length - from })
        : cell([value], widths[from] ?? 0),
    ];
  });
  const values = pairs.map(({ inlines }) => inlines);
  return new TableRow({
    cantSplit: fitsOnPage(
      values,
      widths.filter((_, column) => column % 2 === 1),
    ),
    children: cells,
  });
}
