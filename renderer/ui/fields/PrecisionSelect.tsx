import { useId } from 'react';
import { isDated, precisions, type Moment, type Precision } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Picker } from './Picker.tsx';
import { precisionOf } from './moment-edit.ts';

interface PrecisionSelectProps {
  value: Moment | undefined;
  isDisabled: boolean;
  /** `undefined` takes back that nobody knows when. */
  onChange: (precision: Precision | undefined) => void;
}

const unsaid = 'unsaid';

/**
 * How sure the time of a moment is. Without a day there is one thing to say: that nobody knows when. With a day that is no
 * answer of its own beside a clock that nobody knows: it stands only where it has been given.
 */
export function PrecisionSelect({ value, isDisabled, onChange }: PrecisionSelectProps) {
  const labelId = useId();
  const words = uiText.moment;
  const offered = isDated(value) ? precisionsOfDay(value) : (['unknown'] as const);
  const options = offered.map((one) => ({ value: one, label: words.precisions[one] }));
  const takeBack =
    value !== undefined && !isDated(value)
      ? [{ value: unsaid, label: words.unsaid(value.words) } as const]
      : [];
  return (
    <div className="ui-moment-part">
      <span id={labelId}>{words.precision}</span>
      <Picker<Precision | typeof unsaid>
        options={[...options, ...takeBack]}
        value={value === undefined ? undefined : precisionOf(value)}
        isDisabled={isDisabled}
        labelId={labelId}
        onChange={(chosen) => onChange(chosen === unsaid ? undefined : chosen)}
      />
    </div>
  );
}

const precisionsOfDay = (value: Moment): readonly Precision[] =>
  precisions.filter((one) => one !== 'unknown' || value.precision === 'unknown');
