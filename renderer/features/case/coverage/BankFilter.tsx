import type { BankWish } from '../../../../shared/domain/action-bank.ts';
import { strengths } from '../../../../shared/domain/actions.ts';
import { causeAreas, type Cause, type CauseArea } from '../../../../shared/domain/causes.ts';
import type { Strength } from '../../../../shared/domain/coverage.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { areaNames } from '../../../../shared/text/levels-and-areas.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import type { Option } from '../../../ui/fields/field-contract.ts';
import { FieldFrame } from '../../../ui/fields/FieldFrame.tsx';
import { Picker } from '../../../ui/fields/Picker.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { strengthNames } from './StrengthMark.tsx';

/** What one looks for first: actions that suit the cause's area and reach its level. */
export const wishFor = ({ area, level }: Cause): BankWish => ({ area, level, words: '' });

const areas: readonly Option<CauseArea | 'all'>[] = [
  { value: 'all', label: actionBankText.allAreas },
  ...causeAreas.map((value) => ({ value, label: areaNames[value] })),
];
const strengthOptions: readonly Option<Strength | 'all'>[] = [
  { value: 'all', label: actionBankText.allStrengths },
  ...strengths.map((value) => ({ value, label: strengthNames[value] })),
];

interface BankFilterProps {
  readonly cause: Cause;
  readonly wish: BankWish;
  readonly onChange: (wish: BankWish) => void;
}

export function BankFilter({ cause, wish, onChange }: BankFilterProps) {
  return (
    <div className="stack-tight">
      <TextField
        type="search"
        label={actionBankText.search}
        value={wish.words === '' ? undefined : wish.words}
        onChange={(words = '') => onChange({ ...wish, words })}
      />
      <div className="coverage-filter">
        <FieldFrame label={actionBankText.area} as="own">
          {({ labelId, controlId }) => (
            <Picker
              labelId={labelId}
              id={controlId}
              options={areas}
              value={wish.area ?? 'all'}
              onChange={(area) => onChange({ ...wish, area: area === 'all' ? undefined : area })}
            />
          )}
        </FieldFrame>
        <FieldFrame label={actionBankText.strength} as="own">
          {({ labelId, controlId }) => (
            <Picker
              labelId={labelId}
              id={controlId}
              options={strengthOptions}
              value={wish.strength ?? 'all'}
              onChange={(strength) =>
                onChange({ ...wish, strength: strength === 'all' ? undefined : strength })
              }
            />
          )}
        </FieldFrame>
      </div>
      {cause.level !== undefined && (
        <CheckField
          label={actionBankText.reaches}
          value={wish.level !== undefined}
          onChange={(isOn) => onChange({ ...wish, level: isOn ? cause.level : undefined })}
        />
      )}
    </div>
  );
}
