import {
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx';
import { sum } from './column-widths.ts';
import { noBorder } from './word-layout.ts';

/** Padding inside a cell, in twips. */
export const cellPadding = 100;

/** A table of fixed column widths (twips): long words break inside their column instead of pushing it off the page. */
export function fixedTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  borders: ITableBordersOptions,
): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: cellPadding, right: cellPadding, top: 30, bottom: 30 },
    borders,
  });
}

export function cell(
  children: readonly (Paragraph | Table)[],
  width: number,
  look: Partial<ConstructorParameters<typeof TableCell>[0]> = {},
): TableCell {
  return new TableCell({ ...look, children, width: { size: width, type: WidthType.DXA } });
}

/** Horizontal lines only: what a label-value table needs to be followed across the page. */
export function ruledBorders(rule: IBorderOptions): ITableBordersOptions {
  return {
    top: rule,
    bottom: rule,
    insideHorizontal: rule,
    left: noBorder,
    right: noBorder,
    insideVertical: noBorder,
  };
}

/** Parts a table from what follows; without it Word joins two tables to one. */
export function spacer(keepNext = false): Paragraph {
  return new Paragraph({ style: 'Spacer', ...(keepNext ? { keepNext } : {}) });
}
