import { useId } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { dateReading, dayInWords, isIsoDate, nextDay } from './date-reading.ts';
import type { FieldProps } from './field-contract.ts';
import { useToday } from './today.ts';
import { useTypedValue } from './use-typed-value.ts';
import './date-field.css';

export interface DateFieldProps extends FieldProps<string> {
  name?: string | undefined;
}

/**
 * A day, as `YYYY-MM-DD`. Typed or pasted in any usual form ("12/9", "12 september", "idag"); arrow up and down move
 * a day. `onChange` when a whole ISO date stands in the box, otherwise when the field is left or Enter pressed. A text
 * that is no date stays in the box with an error, and the value before it stays.
 */
export function DateField(props: DateFieldProps) {
  const today = useToday();
  const dayId = useId();
  const { inputProps, current, problem } = useTypedValue<string>({
    box: 'date',
    value: props.value,
    write: (date) => date,
    read: (text) => dateReading(text, today(), props.value),
    isWhole: isIsoDate,
    onChange: props.onChange,
    step: nextDay,
  });
  return (
    <FieldFrame {...props} error={problem ?? props.error}>
      {({ controlId, describedBy, isInvalid }) => (
        <div className="ui-date">
          <input
            {...inputProps}
            className="ui-input ui-input--date"
            id={controlId}
            name={props.name}
            disabled={props.isDisabled}
            placeholder={uiText.date.example}
            maxLength={80}
            autoComplete="off"
            aria-describedby={[dayId, describedBy['aria-describedby']].join(' ').trim()}
            aria-invalid={isInvalid || undefined}
          />
          <span className="ui-date-day" id={dayId}>
            {current === undefined ? '' : dayInWords(current, inputProps.value)}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}
