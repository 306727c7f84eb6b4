import type { BankWish } from '../../../../shared/domain/action-bank.ts';
import { strengths } from '../../../../shared/domain/actions.ts';
import { causeAreas, type Cause, type CauseArea } from '../../../../shared/domain/causes.ts';
import type { Strength } from '../../../../shared/domain/coverage.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { areaNames } from '../../../../shared/text/levels-and-areas.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { strengthNames } from './StrengthMark.tsx';

/** What one looks for first: actions that suit the cause's area and reach its level. */
export const wishFor = ({ area, level }: Cause): BankWish => ({ area, level, words: '' });

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
      <ChoiceField<CauseArea>
        label={actionBankText.area}
        options={causeAreas.map((value) => ({ value, label: areaNames[value] }))}
        value={wish.area}
        onChange={(area) => onChange({ ...wish, area })}
      />
      <ChoiceField<Strength>
        label={actionBankText.strength}
        isInline
        options={strengths.map((value) => ({ value, label: strengthNames[value] }))}
        value={wish.strength}
        onChange={(strength) => onChange({ ...wish, strength })}
      />
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
