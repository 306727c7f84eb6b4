import type { ListEntry } from '../../../shared/regimes/regime.ts';
import { listEntryText } from '../../../shared/text/rooms/list-entry.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

interface ListEntryRowProps {
  readonly entry: ListEntry;
  readonly today: string;
  readonly onChange: (entry: ListEntry) => void;
}

/** One entry: its label can be reworded, and it can be ended or taken up again. */
export function ListEntryRow({ entry, today, onChange }: ListEntryRowProps) {
  const isEnded = entry.validTo !== undefined;
  const { validTo: _ended, ...open } = entry;
  return (
    <li className="settings-row-head">
      <TextField
        label={listEntryText.label}
        value={entry.label}
        isDisabled={isEnded}
        onChange={(label) => {
          if (label !== undefined) onChange({ ...entry, label });
        }}
      />
      {isEnded && <span>{listEntryText.endedOn(entry.validTo ?? '')}</span>}
      <Button
        size="small"
        variant="quiet"
        onPress={() => onChange(isEnded ? open : { ...entry, validTo: today })}
      >
        {isEnded ? listEntryText.takeUp : listEntryText.end}
      </Button>
    </li>
  );
}
