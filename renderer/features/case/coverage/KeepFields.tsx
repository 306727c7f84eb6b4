import { actionKinds, strengths } from '../../../../shared/domain/actions.ts';
import { causeAreas, causeLevels } from '../../../../shared/domain/causes.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';
import { areaNames, levelNames } from '../../../../shared/text/levels-and-areas.ts';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../../ui/fields/ChoicesField.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import type { EntryDraft } from './entry-of-action.ts';
import { strengthNames } from './StrengthMark.tsx';

interface KeepFieldsProps {
  readonly entry: EntryDraft;
  readonly onChange: (entry: EntryDraft) => void;
}

/** What goes to the bank, to be rewritten for any case. */
export function KeepFields({ entry, onChange }: KeepFieldsProps) {
  const { strength: _strength, ...withoutStrength } = entry;
  const { level: _level, ...withoutLevel } = entry;
  return (
    <>
      <TextArea
        label={actionFieldTexts.text.label}
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
      <ChoiceField
        label={actionFieldTexts.strength.label}
        isInline
        options={strengths.map((value) => ({ value, label: strengthNames[value] }))}
        value={entry.strength}
        onChange={(strength) => onChange(strength ? { ...entry, strength } : withoutStrength)}
      />
      <ChoiceField
        label={actionFieldTexts.level.label}
        isInline
        options={causeLevels.map((value) => ({ value, label: levelNames[value] }))}
        value={entry.level}
        onChange={(level) => onChange(level ? { ...entry, level } : withoutLevel)}
      />
      <ChoicesField
        label={actionBankText.areas}
        options={causeAreas.map((value) => ({ value, label: areaNames[value] }))}
        value={entry.areas}
        onChange={(areas = []) => onChange({ ...entry, areas })}
      />
      <TextArea
        label={actionBankText.measureLabel}
        rows={2}
        value={entry.measure}
        onChange={(measure = '') => onChange({ ...entry, measure })}
      />
      <TextArea
        label={actionBankText.goal}
        rows={2}
        value={entry.goal}
        onChange={(goal = '') => onChange({ ...entry, goal })}
      />
    </>
  );
}
