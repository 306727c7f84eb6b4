import { UserCheck } from 'lucide-react';
import { useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Duty } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { DateField } from './DateField.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';
import { TimeField } from './TimeField.tsx';
import { switchAnswer, withDetail, type SetAside } from './duty-edit.ts';
import type { FieldProps } from './field-contract.ts';
import './choice-field.css';
import './duty-field.css';

export interface DutyFieldProps extends FieldProps<Duty> {
  /** Other words than those of `uiText.yesNo` where the duty needs them. */
  words?: { date?: string | undefined; by?: string | undefined; reason?: string | undefined } | undefined;
  /** Today and the user, offered as one press while neither date nor by whom has been said. */
  own?: { readonly date: string; readonly by: string } | undefined;
}

/**
 * A duty fulfilled or not (domain decision 8): yes with date, perhaps time, and by whom, or no with a reason. What belongs to the other
 * answer leaves the value but is kept while the field is shown, so that a slip of the hand costs nothing.
 */
export function DutyField(props: DutyFieldProps) {
  const { value, onChange, isDisabled } = props;
  const setAside = useRef<SetAside>({});
  return (
    <FieldFrame {...props} as="group">
      {({ labelId, isInvalid }) => (
        <>
          <RadioGroup
            className="ui-radios ui-radios--inline"
            orientation="horizontal"
            aria-labelledby={labelId}
            isInvalid={isInvalid}
            isDisabled={isDisabled ?? false}
            value={value?.answer ?? null}
            onChange={(key) => onChange(switchAnswer(value, key === 'yes' ? 'yes' : 'no', setAside.current))}
          >
            <Answer code="yes" label={uiText.yesNo.yes} />
            <Answer code="no" label={uiText.yesNo.no} />
          </RadioGroup>
          {value !== undefined && <Details {...props} value={value} />}
        </>
      )}
    </FieldFrame>
  );
}

function Answer({ code, label }: { code: 'yes' | 'no'; label: string }) {
  return (
    <Radio className="ui-check" value={code}>
      <span className="ui-check-dot" />
      <span>{label}</span>
    </Radio>
  );
}

function Details({ value, onChange, isDisabled, words, own, label }: DutyFieldProps & { value: Duty }) {
  const isBare = value.answer === 'yes' && value.date === undefined && value.by === undefined;
  return (
    <div className="ui-duty" role="group" aria-label={label}>
      {value.answer === 'yes' ? (
        <>
          <DateField
            label={words?.date ?? uiText.yesNo.date}
            value={value.date}
            isDisabled={isDisabled}
            onChange={(date) => onChange(withDetail(value, 'date', date))}
          />
          <TimeField
            label={uiText.moment.time}
            value={value.time}
            isDisabled={isDisabled}
            onChange={(time) => onChange(withDetail(value, 'time', time))}
          />
          <TextField
            label={words?.by ?? uiText.yesNo.by}
            value={value.by}
            maxLength={300}
            isDisabled={isDisabled}
            onChange={(by) => onChange(withDetail(value, 'by', by))}
          />
          {own !== undefined && isBare && isDisabled !== true && (
            <Button size="small" icon={UserCheck} onPress={() => onChange({ ...value, ...own })}>
              {uiText.yesNo.todayByMe}
            </Button>
          )}
        </>
      ) : (
        <TextArea
          label={words?.reason ?? uiText.yesNo.reason}
          rows={2}
          value={value.reason}
          maxLength={5000}
          isDisabled={isDisabled}
          onChange={(reason) => onChange(withDetail(value, 'reason', reason))}
        />
      )}
    </div>
  );
}
