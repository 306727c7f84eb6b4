import { bankLineLimit, bankTextLimit, type BankEntry } from '../../../shared/domain/action-bank.ts';
import { actionKinds, strengths } from '../../../shared/domain/actions.ts';
import { causeAreas, causeLevels } from '../../../shared/domain/causes.ts';
import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { actionFieldTexts } from '../../../shared/text/fields/actions.ts';
import { areaNames, levelNames } from '../../../shared/text/levels-and-areas.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { ChoicesField } from '../fields/ChoicesField.tsx';
import { TextArea } from '../fields/TextArea.tsx';
import './bank-entry-fields.css';

/** An action of the bank, or one on its way there, of which strength and level may not be said yet. */
export type BankDraft = Omit<BankEntry, 'id' | 'strength' | 'level'> &
  Partial<Pick<BankEntry, 'strength' | 'level'>>;

interface BankEntryFieldsProps {
  readonly entry: BankDraft;
  /** Just added: the focus goes to its text. */
  readonly isNew?: boolean;
  readonly onChange: (change: Partial<BankDraft>) => void;
}

/** The fields of an action of the bank: the same where it is kept from a case as where the bank is looked after. */
export function BankEntryFields({ entry, isNew = false, onChange }: BankEntryFieldsProps) {
  return (
    <>
      <TextArea
        label={actionFieldTexts.text.label}
        autoFocus={isNew}
        maxLength={bankTextLimit}
        value={entry.text}
        onChange={(text = '') => onChange({ text })}
      />
      <ChoiceField
        label={actionFieldTexts.kind.label}
        isRequired
        options={actionKinds.map((value) => ({ value, label: actionFieldTexts.kind.codes[value] }))}
        value={entry.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <div className="ui-bank-pair">
        <ChoiceField
          label={actionFieldTexts.strength.label}
          help={actionFieldTexts.strength.help}
          isRequired
          options={strengths.map((value) => ({ value, label: actionFieldTexts.strength.codes[value] }))}
          value={entry.strength}
          onChange={(strength) => strength && onChange({ strength })}
        />
        <ChoiceField
          label={actionFieldTexts.level.label}
          isRequired
          options={causeLevels.map((value) => ({ value, label: levelNames[value] }))}
          value={entry.level}
          onChange={(level) => level && onChange({ level })}
        />
      </div>
      <ChoicesField
        label={actionBankText.areas}
        options={causeAreas.map((value) => ({ value, label: areaNames[value] }))}
        value={entry.areas}
        onChange={(areas = []) => onChange({ areas })}
      />
      <Line
        label={actionBankText.measureLabel}
        value={entry.measure}
        onChange={(measure) => onChange({ measure })}
      />
      <Line label={actionBankText.goal} value={entry.goal} onChange={(goal) => onChange({ goal })} />
    </>
  );
}

function Line(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  return (
    <TextArea
      label={label}
      rows={2}
      maxLength={bankLineLimit}
      value={value}
      onChange={(text = '') => onChange(text)}
    />
  );
}
