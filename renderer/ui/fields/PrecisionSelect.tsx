import { useId } from 'react';
import { precisions, type Moment, type Precision } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Picker } from './Picker.tsx';
import { precisionOf } from './moment-edit.ts';

interface PrecisionSelectProps {
  value: Moment | undefined;
  isDisabled: boolean;
  onChange: (precision: Precision) => void;
}

/** How sure the time of a moment is. */
export function PrecisionSelect({ value, isDisabled, onChange }: PrecisionSelectProps) {
  const labelId = useId();
  const options = precisions.map((one) => ({ value: one, label: uiText.moment.precisions[one] }));
  return (
    <div className="ui-moment-part">
      <span id={labelId}>{uiText.moment.precision}</span>
      <Picker
        options={options}
        value={value === undefined ? undefined : precisionOf(value)}
        isDisabled={isDisabled}
        labelId={labelId}
        onChange={onChange}
      />
    </div>
  );
}
