import { RotateCcw, Trash2 } from 'lucide-react';
import { bankLineLimit, bankTextLimit, type BankEntry } from '../../../shared/domain/action-bank.ts';
import { actionKinds, strengths } from '../../../shared/domain/actions.ts';
import { causeAreas, causeLevels } from '../../../shared/domain/causes.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';
import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { actionFieldTexts } from '../../../shared/text/fields/actions.ts';
import { areaNames, levelNames } from '../../../shared/text/levels-and-areas.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../ui/fields/ChoicesField.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
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
        <EntryFields entry={entry} isNew={isNew} onChange={onChange} />
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

function EntryFields({ entry, isNew, onChange }: Omit<ActionBankEntryProps, 'onRemove'>) {
  return (
    <>
      <TextArea
        label={actionFieldTexts.text.label}
        autoFocus={isNew}
        maxLength={bankTextLimit}
        value={entry.text}
        onChange={(text = '') => onChange({ ...entry, text })}
      />
      <ChoiceField
        label={actionFieldTexts.kind.label}
        isRequired
        options={actionKinds.map((value) => ({ value, label: actionFieldTexts.kind.codes[value] }))}
        value={entry.kind}
        onChange={(kind) => kind && onChange({ ...entry, kind })}
      />
      <div className="settings-pair">
        <ChoiceField
          label={actionFieldTexts.strength.label}
          help={actionFieldTexts.strength.help}
          isRequired
          options={strengths.map((value) => ({ value, label: actionFieldTexts.strength.codes[value] }))}
          value={entry.strength}
          onChange={(strength) => strength && onChange({ ...entry, strength })}
        />
        <ChoiceField
          label={actionFieldTexts.level.label}
          isRequired
          options={causeLevels.map((value) => ({ value, label: levelNames[value] }))}
          value={entry.level}
          onChange={(level) => level && onChange({ ...entry, level })}
        />
      </div>
      <ChoicesField
        label={actionBankText.areas}
        options={causeAreas.map((value) => ({ value, label: areaNames[value] }))}
        value={entry.areas}
        onChange={(areas = []) => onChange({ ...entry, areas })}
      />
      <TextArea
        label={actionBankText.measureLabel}
        rows={2}
        maxLength={bankLineLimit}
        value={entry.measure}
        onChange={(measure = '') => onChange({ ...entry, measure })}
      />
      <TextArea
        label={actionBankText.goal}
        rows={2}
        maxLength={bankLineLimit}
        value={entry.goal}
        onChange={(goal = '') => onChange({ ...entry, goal })}
      />
    </>
  );
}

/** With its areas as the shipped entry has them, since their order is no change. */
function inOrder(entry: BankEntry, shipped: BankEntry): BankEntry {
  const { id, text, kind, strength, level, measure, goal } = entry;
  const isSame =
    entry.areas.length === shipped.areas.length && entry.areas.every((area) => shipped.areas.includes(area));
  return { id, text, kind, strength, level, areas: isSame ? shipped.areas : entry.areas, measure, goal };
}
