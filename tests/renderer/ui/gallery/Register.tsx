import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/actions/Button.tsx';
import { MenuButton } from '../../../../renderer/ui/actions/MenuButton.tsx';
import { TextField } from '../../../../renderer/ui/fields/TextField.tsx';
import { DataTable } from '../../../../renderer/ui/layout/DataTable.tsx';
import type { Column, Sorting } from '../../../../renderer/ui/layout/table-column.ts';
import { cases, type CaseRow } from './sample.ts';

const columns: readonly Column<CaseRow>[] = [
  { id: 'heading', header: 'Rubrik', cell: (row) => row.heading, isWide: true, isSortable: true },
  { id: 'number', header: 'Diarienummer', cell: (row) => row.number, kind: 'number', isSortable: true },
  { id: 'unit', header: 'Enhet', cell: (row) => row.unit },
  { id: 'received', header: 'Mottagen', cell: (row) => row.received, kind: 'number', isSortable: true },
  { id: 'stage', header: 'Läge', cell: (row) => row.stage },
  { id: 'days', header: 'Dagar', cell: (row) => row.days, kind: 'end' },
];

export function Register() {
  const [sorting, setSorting] = useState<Sorting>({ column: 'received', direction: 'descending' });
  const [search, setSearch] = useState<string>();
  const [open, setOpen] = useState('c2');
  return (
    <div className="stack">
      <div className="toolbar">
        <TextField label="Sök i ärendena" type="search" value={search} onChange={setSearch} />
        <Button variant="primary" icon={Plus}>
          Ta emot en rapport
        </Button>
        <MenuButton
          label="Sparade vyer"
          actions={[
            { id: 'a', label: 'Öppna ärenden', onAction: () => undefined },
            { id: 'b', label: 'Utan diarienummer', onAction: () => undefined, shortcut: 'Ctrl+2' },
            { id: 'c', label: 'Ta bort vyn', onAction: () => undefined, isDanger: true },
          ]}
        />
      </div>
      <DataTable
        caption="Ärenden"
        columns={columns}
        rows={cases}
        rowKey={(row) => row.id}
        onOpen={(row) => setOpen(row.id)}
        currentKey={open}
        sorting={sorting}
        onSort={setSorting}
      />
    </div>
  );
}
