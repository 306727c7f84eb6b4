import type { CaseRow } from '../../../shared/api/cases.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import type { Column } from '../../ui/layout/table-column.ts';
import { Badge } from '../../ui/marks/Badge.tsx';
import type { CaseList } from './use-case-list.ts';

interface CaseTableProps {
  readonly list: CaseList;
  readonly onOpen: (row: CaseRow) => void;
}

export function CaseTable({ list, onOpen }: CaseTableProps) {
  return (
    <>
      <DataTable
        caption={casesRoomText.tableCaption}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        onOpen={onOpen}
        sorting={list.sorting}
        onSort={list.sort}
      />
      <p className="cases-count" role="status">
        {casesRoomText.count(list.rows.length, list.total, list.shown)}
      </p>
      {list.hasMore && <Button onPress={list.showMore}>{casesRoomText.more}</Button>}
    </>
  );
}

/** Personnummer and names are never shown in lists; a heading is kept free of them by its help text. */
const columns: readonly Column<CaseRow>[] = [
  {
    id: 'diaryNumber',
    header: casesRoomText.columns.reference,
    isSortable: true,
    cell: (row) => row.diaryNumber ?? casesRoomText.noNumber(row.internalReference),
  },
  {
    id: 'heading',
    header: casesRoomText.columns.heading,
    isSortable: true,
    cell: (row) => row.heading || caseRoomText.noHeading,
  },
  { id: 'unit', header: casesRoomText.columns.unit, cell: (row) => row.unit ?? '' },
  {
    id: 'stage',
    header: casesRoomText.columns.stage,
    cell: (row) => <Badge>{appText.stages[row.stage]}</Badge>,
  },
  {
    id: 'received',
    header: casesRoomText.columns.received,
    isSortable: true,
    cell: (row) => row.receivedOn ?? '',
  },
  { id: 'nextDate', header: casesRoomText.columns.next, isSortable: true, cell: nextOf },
];

function nextOf(row: CaseRow): string {
  if (!row.nextDate || !row.nextDateKind) return '';
  const what = regimes.get(row.regime)?.text.deadlines[row.nextDateKind] ?? '';
  return `${row.nextDate} ${what}`;
}
