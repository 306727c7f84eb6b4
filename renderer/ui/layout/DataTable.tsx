import { useRef, useState, type KeyboardEvent } from 'react';
import { HeaderCell } from './HeaderCell.tsx';
import { RowOpener } from './RowOpener.tsx';
import { columnStyle, type Column, type Sorting } from './table-column.ts';
import './data-table.css';

export interface DataTableProps<Row> {
  /** Says what the table holds; for screen readers, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Opens a row: click anywhere in it, or Enter. */
  onOpen?: ((row: Row) => void) | undefined;
  sorting?: Sorting | undefined;
  onSort?: ((sorting: Sorting) => void) | undefined;
  /** The row that is open beside the table. */
  currentKey?: string | undefined;
}

/**
 * A dense table for scanning, with a head that stays. The first column names the row. One tab stop: arrow up and down,
 * Home and End move between rows, Enter opens. In a narrow window each row becomes a small card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, currentKey } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [lastFocused, setLastFocused] = useState<string>();
  const keys = rows.map(rowKey);
  const tabStop =
    lastFocused !== undefined && keys.includes(lastFocused) ? lastFocused : (currentKey ?? keys[0]);
  return (
    <table className="ui-table" data-opens={onOpen !== undefined || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column} sorting={props.sorting} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => moveBetweenRows(event, body.current)}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} aria-current={key === currentKey || undefined} onFocus={() => setLastFocused(key)}>
              <Cells
                row={row}
                columns={columns}
                isTabStop={key === tabStop}
                onOpen={onOpen === undefined ? undefined : () => onOpen(row)}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellsProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  isTabStop: boolean;
  onOpen: (() => void) | undefined;
}

function Cells<Row>({ row, columns, isTabStop, onOpen }: CellsProps<Row>) {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key={column.id} scope="row" {...columnStyle(column)}>
        <RowOpener isTabStop={isTabStop} onOpen={onOpen}>
          {column.cell(row)}
        </RowOpener>
      </th>
    ) : (
      <td key={column.id} data-label={column.header} {...columnStyle(column)}>
        {column.cell(row)}
      </td>
    ),
  );
}

function moveBetweenRows(event: KeyboardEvent, body: HTMLElement | null): void {
  const openers = [...(body?.querySelectorAll<HTMLElement>('[data-row-opener]') ?? [])];
  const here = openers.findIndex((one) => one === event.target);
  if (here === -1) return;
  const goals: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: openers.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  openers[goal]?.focus();
}
