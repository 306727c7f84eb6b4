import { Radio, RadioGroup } from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { Picker } from './Picker.tsx';
import type { FieldProps, Option } from './field-contract.ts';
import './choice-field.css';

export interface ChoiceFieldProps<Code extends string> extends FieldProps<Code> {
  options: readonly Option<Code>[];
  /** Radio buttons beside each other. Unless said, so when they all fit on one line. */
  isInline?: boolean | undefined;
  /** Something is always chosen: no button that clears. */
  isRequired?: boolean | undefined;
}

/** One of several. Up to eight options are shown as radio buttons, more as a list that unfolds. Can be cleared. */
export function ChoiceField<Code extends string>(props: ChoiceFieldProps<Code>) {
  return props.options.length <= 8 ? <RadioChoice {...props} /> : <ListChoice {...props} />;
}

/** Characters that stand beside each other in the narrowest column of a case. */
const oneLine = 50;

function isShort(options: readonly Option[]): boolean {
  const width = options.reduce((sum, { label }) => sum + label.length + 4, 0);
  return width <= oneLine && options.every(({ description }) => description === undefined);
}

function RadioChoice<Code extends string>(props: ChoiceFieldProps<Code>) {
  const { options, value, onChange, isDisabled } = props;
  const isInline = props.isInline ?? isShort(options);
  return (
    <FieldFrame {...props} as="own">
      {({ labelId, describedBy, isInvalid }) => (
        <div className="ui-choice">
          <RadioGroup
            className={isInline ? 'ui-radios ui-radios--inline' : 'ui-radios'}
            aria-labelledby={labelId}
            {...describedBy}
            isInvalid={isInvalid}
            isDisabled={isDisabled ?? false}
            value={value ?? null}
            onChange={(key) => onChange(options.find((option) => option.value === key)?.value)}
          >
            {options.map((option) => (
              <Radio key={option.value} className="ui-check" value={option.value}>
                <span className="ui-check-dot" />
                <span>
                  {option.label}
                  {option.description !== undefined && <small>{option.description}</small>}
                </span>
              </Radio>
            ))}
          </RadioGroup>
          {props.isRequired !== true && (
            <Clear
              label={props.label}
              isShown={value !== undefined && isDisabled !== true}
              onPress={() => onChange(undefined)}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function ListChoice<Code extends string>(props: ChoiceFieldProps<Code>) {
  const { options, value, onChange, isDisabled } = props;
  return (
    <FieldFrame {...props} as="own">
      {({ labelId, controlId, describedBy }) => (
        <div className="ui-choice ui-choice--list">
          <Picker
            options={options}
            value={value}
            onChange={onChange}
            labelId={labelId}
            id={controlId}
            describedBy={describedBy}
            isDisabled={isDisabled}
          />
          {props.isRequired !== true && (
            <Clear
              label={props.label}
              isShown={value !== undefined && isDisabled !== true}
              onPress={() => onChange(undefined)}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function Clear({ label, isShown, onPress }: { label: string; isShown: boolean; onPress: () => void }) {
  return (
    // It keeps its place while there is nothing to clear, so that no option moves under the pointer.
    <span className="ui-choice-clear" data-hidden={!isShown || undefined}>
      <Button
        variant="quiet"
        size="small"
        isDisabled={!isShown}
        ariaLabel={uiText.clearField(label)}
        onPress={onPress}
      >
        {uiText.clear}
      </Button>
    </span>
  );
}
