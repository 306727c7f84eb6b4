import { type Paragraph, ShadingType, type Table, TableRow } from 'docx';
import { plainParagraph } from './inline-runs.ts';
import { cell, cellPadding, fixedTable, spacer } from './tables.ts';
import { colours, line } from './word-layout.ts';

/** Room left for what stands inside a box of this width. */
export function insideBox(width: number): number {
  return width - 2 * (cellPadding + 40);
}

/** A framed box. Its label is a header row, so that it is repeated where a long answer goes on to the next page. */
export function boxTable(
  label: string,
  content: readonly (Paragraph | Table)[],
  width: number,
  stays: { readonly whole: boolean; readonly keepNext: boolean },
): (Paragraph | Table)[] {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade };
  const frame = line(colours.rule, 6);
  const labelRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [cell([plainParagraph(label, { style: 'BoxLabel' })], width, { shading })],
  });
  const padding = { top: 80, bottom: 60, left: cellPadding + 40, right: cellPadding + 40 };
  const contentRow = new TableRow({
    cantSplit: stays.whole,
    children: [cell(content.length > 0 ? content : [spacer(stays.keepNext)], width, { margins: padding })],
  });
  const borders = {
    top: frame,
    bottom: frame,
    left: frame,
    right: frame,
    insideHorizontal: line(colours.hairline),
    insideVertical: frame,
  };
  return [fixedTable([labelRow, contentRow], [width], borders), spacer(stays.keepNext)];
}
