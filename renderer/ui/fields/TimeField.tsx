import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { timeReading, writeClock } from './date-reading.ts';
import type { FieldProps } from './field-contract.ts';
import { useTypedValue } from './use-typed-value.ts';

/** A clock time of a day that another field tells, as `HH:MM`. Typed "1.30", "0130" or "01:30"; shown as "01.30". */
export function TimeField(props: FieldProps<string>) {
  const { inputProps, problem } = useTypedValue<string>({
    box: 'time',
    value: props.value,
    write: writeClock,
    read: (text) => timeReading(text, props.value),
    isWhole: (text) => /^\d{2}[.:]\d{2}$/.test(text.trim()),
    onChange: props.onChange,
  });
  return (
    <FieldFrame {...props} error={problem ?? props.error}>
      {({ controlId, describedBy, isInvalid }) => (
        <input
          {...inputProps}
          className="ui-input ui-input--time"
          id={controlId}
          disabled={props.isDisabled}
          placeholder={uiText.moment.timeExample}
          maxLength={20}
          autoComplete="off"
          {...describedBy}
          aria-invalid={isInvalid || undefined}
        />
      )}
    </FieldFrame>
  );
}
