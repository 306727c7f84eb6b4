import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { IconButton } from '../../ui/actions/IconButton.tsx';

interface EditableRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly addLabel: string;
  readonly empty: Row;
  readonly onChange: (rows: Row[]) => void;
  readonly renderRow: (row: Row, change: (row: Row) => void) => ReactNode;
}

/** A list of like things edited in place: each with its fields and a button that takes it away. */
export function EditableRows<Row>({
  rows,
  nameOf,
  addLabel,
  empty,
  onChange,
  renderRow,
}: EditableRowsProps<Row>) {
  return (
    <>
      <ul className="settings-rows">
        {rows.map((row, index) => (
          // Rows have no id of their own; their place is their identity while they are edited.
          <li key={`rad ${index}`} className="settings-row">
            <div className="settings-row-head">
              <strong>{nameOf(row)}</strong>
              <IconButton
                label={settingsRoomText.remove(nameOf(row))}
                icon={Trash2}
                onPress={() => onChange(rows.filter((_, place) => place !== index))}
              />
            </div>
            {renderRow(row, (changed) =>
              onChange(rows.map((each, place) => (place === index ? changed : each))),
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={() => onChange([...rows, empty])}>
          {addLabel}
        </Button>
      </div>
    </>
  );
}
