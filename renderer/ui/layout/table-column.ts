import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  /** Also the cell's label when the row is shown as a card in a narrow window. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `number` for numbers and dates: tabular, never broken. `end` sets them to the right as well. */
  readonly kind?: 'text' | 'number' | 'end' | undefined;
  /** The column takes what is left over. At least one column should. */
  readonly isWide?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Class of a column's cells. */
export function columnStyle<Row>(column: Column<Row>): { className: string } {
  return {
    className: `ui-cell ui-cell--${column.kind ?? 'text'}${column.isWide === true ? ' ui-cell--wide' : ''}`,
  };
}
