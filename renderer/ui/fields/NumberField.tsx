import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';
import { useTypedValue, type Reading } from './use-typed-value.ts';

export interface NumberFieldProps extends FieldProps<number> {
  /** Whole numbers from `min` to `max`, both included. */
  min: number;
  max: number;
  name?: string | undefined;
  /** After the box, e.g. "dagar". */
  unit?: string | undefined;
}

/** A whole number. `onChange` when the field is left; arrow up and down move one step. */
export function NumberField(props: NumberFieldProps) {
  const { min, max, unit } = props;
  const { inputProps, problem } = useTypedValue<number>({
    box: 'number',
    value: props.value,
    write: String,
    read: (text) => numberReading(text, min, max),
    isWhole: () => false,
    onChange: props.onChange,
    step: (value, by) => Math.min(max, Math.max(min, value + by)),
  });
  return (
    <FieldFrame {...props} error={problem ?? props.error}>
      {({ controlId, describedBy, isInvalid }) => (
        <div className="row">
          <input
            {...inputProps}
            className="ui-input ui-input--time"
            id={controlId}
            name={props.name}
            inputMode="numeric"
            maxLength={12}
            disabled={props.isDisabled}
            autoComplete="off"
            {...describedBy}
            aria-invalid={isInvalid || undefined}
          />
          {unit !== undefined && <span className="muted">{unit}</span>}
        </div>
      )}
    </FieldFrame>
  );
}

function numberReading(text: string, min: number, max: number): Reading<number> {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (digits === '') return { kind: 'empty' };
  if (!/^-?\d+$/.test(digits)) return { kind: 'invalid', message: uiText.number.unreadable };
  const value = Number(digits);
  const isInside = value >= min && value <= max;
  return isInside ? { kind: 'value', value } : { kind: 'invalid', message: uiText.number.outside(min, max) };
}
