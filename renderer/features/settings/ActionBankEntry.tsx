import { RotateCcw, Trash2 } from 'lucide-react';
import type { BankEntry } from '../../../shared/domain/action-bank.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';
import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { actionFieldTexts } from '../../../shared/text/fields/actions.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { BankEntryFields } from '../../ui/bank/BankEntryFields.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Badge } from '../../ui/marks/Badge.tsx';

interface ActionBankEntryProps {
  readonly entry: BankEntry;
  /** Just added: unfolded, with the focus in its text. */
  readonly isNew: boolean;
  readonly onChange: (entry: BankEntry) => void;
  readonly onRemove: () => void;
}

/** One action of the bank: its text and strength, unfolding to all of it. */
export function ActionBankEntry({ entry, isNew, onChange, onRemove }: ActionBankEntryProps) {
  const shipped = shippedActions.find(({ id }) => id === entry.id);
  const isChanged =
    shipped !== undefined && JSON.stringify(shipped) !== JSON.stringify(inOrder(entry, shipped));
  const name = entry.text.trim() === '' ? actionBankText.newEntry : entry.text;
  return (
    <Disclosure
      title={name}
      isOpenAtFirst={isNew}
      aside={<Badge>{actionFieldTexts.strength.codes[entry.strength]}</Badge>}
    >
      <div className="settings-fields">
        <BankEntryFields
          entry={entry}
          isNew={isNew}
          onChange={(changed) => onChange({ ...entry, ...changed })}
        />
        <div className="row">
          {isChanged && (
            <Button size="small" icon={RotateCcw} onPress={() => onChange(shipped)}>
              {actionBankText.putBackOne}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            icon={Trash2}
            ariaLabel={actionBankText.removeNamed(name)}
            onPress={onRemove}
          >
            {actionBankText.remove}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** With its areas as the shipped entry has them, since their order is no change. */
function inOrder(entry: BankEntry, shipped: BankEntry): BankEntry {
  const { id, text, kind, strength, level, measure, goal } = entry;
  const isSame =
    entry.areas.length === shipped.areas.length && entry.areas.every((area) => shipped.areas.includes(area));
  return { id, text, kind, strength, level, areas: isSame ? shipped.areas : entry.areas, measure, goal };
}
