import { useId, useRef } from 'react';
import { mostMomentWords, type DatedMoment, type Moment } from '../../../shared/domain/values.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { PrecisionSelect } from './PrecisionSelect.tsx';
import { dayInWords } from './date-reading.ts';
import type { FieldProps } from './field-contract.ts';
import { takesWords, withPrecision } from './moment-edit.ts';
import { useMomentDate, useMomentTime, useMomentWords } from './use-moment-boxes.ts';
import './date-field.css';

interface Suggestion {
  readonly at: DatedMoment;
  readonly why: string;
  /** The day is of use only with a clock time: it is told, but not offered by itself. */
  readonly isEnd?: boolean;
}

export interface MomentFieldProps extends FieldProps<Moment> {
  /** When it may have been, and why that is thought. Shown while nothing is said, and saved only when it is taken. */
  suggestion?: Suggestion | undefined;
}

/**
 * A day, perhaps a clock time, and how sure the time is; or that nobody knows when, and what is known in words.
 * "12/9 kl. 01.30" typed or pasted in the date box fills both. A typed time makes the moment exact and waits for a day in
 * its box; a precision that knows no time removes it.
 */
export function MomentField(props: MomentFieldProps) {
  const { value, onChange, isDisabled, suggestion } = props;
  const time = useMomentTime(props);
  const date = useMomentDate(props, time.inputProps.value);
  const suggestionId = useId();
  const timeBox = useRef<HTMLInputElement>(null);
  const isSuggested = suggestion !== undefined && lacks(value, suggestion.at) && isDisabled !== true;
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
              disabled={isDisabled}
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
              ref={timeBox}
              aria-describedby={isSuggested ? suggestionId : undefined}
              className="ui-input ui-input--time"
              disabled={isDisabled}
              placeholder={words.timeExample}
              maxLength={80}
              autoComplete="off"
              aria-invalid={time.problem !== undefined || undefined}
            />
          </label>
          <PrecisionSelect
            value={value}
            isDisabled={isDisabled === true}
            onChange={(precision) =>
              onChange(precision === undefined ? undefined : withPrecision(value, precision))
            }
          />
          <span className="ui-date-day">
            {date.current === undefined ? '' : dayInWords(date.current, date.inputProps.value)}
          </span>
          {takesWords(value) && <Words {...props} />}
          {isSuggested && (
            <div className="ui-moment-suggestion">
              <span id={suggestionId}>{suggestionWords(suggestion)}</span>
              {suggestion.isEnd !== true && (
                <Button
                  size="small"
                  onPress={() => {
                    // The button goes with the suggestion; what the day still lacks is its time.
                    timeBox.current?.focus();
                    onChange(suggestion.at);
                  }}
                >
                  {words.takeSuggestion}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** Nothing is said yet; or the day alone, and the suggestion knows a clock time of that day. */
const lacks = (value: Moment | undefined, at: DatedMoment): boolean =>
  value === undefined ||
  (value.date === at.date && at.time !== undefined && !value.time && !value.precision && !value.words);

const suggestionWords = ({ at, why, isEnd }: Suggestion): string =>
  isEnd === true ? uiText.moment.clockAlone(why) : uiText.moment.suggestion(formatMoment(at), why);

function Words(props: MomentFieldProps) {
  const { inputProps } = useMomentWords(props);
  return (
    <label className="ui-moment-part ui-moment-words">
      {uiText.moment.words}
      <input
        {...inputProps}
        className="ui-input"
        disabled={props.isDisabled}
        placeholder={uiText.moment.wordsExample}
        maxLength={mostMomentWords}
        autoComplete="off"
      />
    </label>
  );
}
