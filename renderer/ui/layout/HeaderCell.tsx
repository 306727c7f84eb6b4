import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { columnStyle, type Column, type Sorting } from './table-column.ts';

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}

/** The head of a column; pressing a sortable one sorts by it, pressing again turns the order. */
export function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const direction = sorting?.column === column.id ? sorting.direction : undefined;
  const canSort = column.isSortable === true && onSort !== undefined;
  const Icon = direction === undefined ? ChevronsUpDown : direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction} {...columnStyle(column)}>
      {canSort ? (
        <button
          type="button"
          className="ui-sort"
          title={uiText.table.sortBy(column.header)}
          onClick={() =>
            onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          {column.header}
          <Icon aria-hidden size="0.875rem" strokeWidth={2} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
