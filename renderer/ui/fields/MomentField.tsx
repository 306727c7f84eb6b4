import type { Moment } from '../../../shared/domain/values.ts';
import { readMoment } from '../../../shared/domain/date-input.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { PrecisionSelect } from './PrecisionSelect.tsx';
import { dateReading, dayInWords, isIsoDate, nextDay, timeReading, writeClock } from './date-reading.ts';
import type { FieldProps } from './field-contract.ts';
import { withDate, withPrecision, withTime } from './moment-edit.ts';
import { useToday } from './today.ts';
import { useTypedValue } from './use-typed-value.ts';
import './date-field.css';

export type MomentFieldProps = FieldProps<Moment>;

/**
 * A day, perhaps a clock time, and how sure the time is. "12/9 kl. 01.30" typed or pasted in the date box fills both.
 * A typed time makes the moment exact; a precision that knows no time removes it; no date means no moment.
 */
export function MomentField(props: MomentFieldProps) {
  const date = useMomentDate(props);
  const time = useMomentTime(props);
  const words = uiText.moment;
  return (
    <FieldFrame {...props} as="group" error={date.problem ?? time.problem ?? props.error}>
      {({ isInvalid }) => (
        <div className="ui-moment">
          <label className="ui-moment-part">
            {words.date}
            <input
              {...date.inputProps}
              className="ui-input ui-input--date"
              disabled={props.isDisabled}
              placeholder={uiText.date.example}
              maxLength={80}
              autoComplete="off"
              aria-invalid={(isInvalid && time.problem === undefined) || undefined}
            />
          </label>
          <label className="ui-moment-part">
            {words.time}
            <input
              {...time.inputProps}
              className="ui-input ui-input--time"
              disabled={props.isDisabled === true || props.value === undefined}
              placeholder={words.timeExample}
              maxLength={20}
              autoComplete="off"
              aria-invalid={time.problem !== undefined || undefined}
            />
          </label>
          <PrecisionSelect
            value={props.value}
            isDisabled={props.isDisabled === true || props.value === undefined}
            onChange={(precision) => props.onChange(withPrecision(props.value, precision))}
          />
          <span className="ui-date-day">
            {date.current === undefined ? '' : dayInWords(date.current, date.inputProps.value)}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

function useMomentDate({ value, onChange }: MomentFieldProps) {
  const today = useToday();
  const whole = (text: string) => readMoment(text, today(), uiText);
  return useTypedValue<string>({
    box: 'date',
    value: value?.date,
    write: (date) => date,
    read: (text) => {
      const { date } = whole(text);
      return date.kind === 'date'
        ? { kind: 'value', value: date.date }
        : dateReading(text, today(), value?.date);
    },
    isWhole: isIsoDate,
    saysMore: (text) => whole(text).time.kind === 'time',
    onChange: (date, text) => {
      const { time } = whole(text);
      const moved = withDate(value, date);
      onChange(time.kind === 'time' ? withTime(moved, time.time) : moved);
    },
    step: nextDay,
  });
}

function useMomentTime({ value, onChange }: MomentFieldProps) {
  return useTypedValue<string>({
    box: 'time',
    value: value?.time,
    write: writeClock,
    read: (text) => timeReading(text, value?.time),
    isWhole: (text) => /^\d{2}[.:]\d{2}$/.test(text.trim()),
    onChange: (time) => onChange(withTime(value, time)),
  });
}
