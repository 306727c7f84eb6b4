import { Checkbox } from 'react-aria-components';
import { Tick } from './ChoicesField.tsx';
import './choice-field.css';

export interface CheckFieldProps {
  /** What is so when ticked. */
  label: string;
  value: boolean | undefined;
  onChange: (value: boolean) => void;
  isDisabled?: boolean | undefined;
  id?: string | undefined;
  /** The label is spoken only, where what stands beside the box already says it. */
  isLabelHidden?: boolean | undefined;
}

/** One thing that is so or not, such as a setting. A duty that must be answered is a `DutyField` or `YesNoField`. */
export function CheckField({ label, value, onChange, isDisabled, id, isLabelHidden }: CheckFieldProps) {
  return (
    <Checkbox
      className="ui-check"
      isSelected={value ?? false}
      isDisabled={isDisabled ?? false}
      onChange={onChange}
      {...(id === undefined ? {} : { id })}
    >
      <Tick />
      <span className={isLabelHidden === true ? 'visually-hidden' : undefined}>{label}</span>
    </Checkbox>
  );
}
