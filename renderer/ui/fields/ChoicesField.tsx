import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps, Option } from './field-contract.ts';
import './choice-field.css';

export interface ChoicesFieldProps<Code extends string> extends FieldProps<Code[]> {
  options: readonly Option<Code>[];
  /** Two columns where there is room, for many short options. */
  isDense?: boolean | undefined;
}

/** Any number of several. Values come in the order of the options; none chosen gives `undefined`. */
export function ChoicesField<Code extends string>(props: ChoicesFieldProps<Code>) {
  const { options, value, onChange, isDisabled } = props;
  return (
    <FieldFrame {...props} as="own">
      {({ labelId, describedBy, isInvalid }) => (
        <CheckboxGroup
          className={props.isDense === true ? 'ui-radios ui-radios--dense' : 'ui-radios'}
          aria-labelledby={labelId}
          {...describedBy}
          isInvalid={isInvalid}
          isDisabled={isDisabled ?? false}
          value={value ?? []}
          onChange={(keys) => {
            const chosen = options.map((option) => option.value).filter((code) => keys.includes(code));
            onChange(chosen.length === 0 ? undefined : chosen);
          }}
        >
          {options.map((option) => (
            <Checkbox key={option.value} className="ui-check" value={option.value}>
              <Tick />
              <span>
                {option.label}
                {option.description !== undefined && <small>{option.description}</small>}
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </FieldFrame>
  );
}

/** The box of a checkbox; the tick is there but hidden until chosen. */
export function Tick() {
  return (
    <span className="ui-check-box">
      <Check aria-hidden size="0.875rem" strokeWidth={3} />
    </span>
  );
}
