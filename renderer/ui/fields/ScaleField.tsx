import { Radio, RadioGroup } from 'react-aria-components';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';
import './scale-field.css';

export interface ScaleFieldProps extends FieldProps<number> {
  /** What 1, 2, 3 and 4 mean, in that order. */
  steps: readonly [string, string, string, string];
}

/** A grade from 1 to 4, each with its meaning in words. Arrow keys move between the grades. */
export function ScaleField(props: ScaleFieldProps) {
  const { steps, value, onChange, isDisabled } = props;
  return (
    <FieldFrame {...props} as="own">
      {({ labelId, describedBy, isInvalid }) => (
        <RadioGroup
          className="ui-scale"
          orientation="horizontal"
          aria-labelledby={labelId}
          {...describedBy}
          isInvalid={isInvalid}
          isDisabled={isDisabled ?? false}
          value={value === undefined ? null : String(value)}
          onChange={(key) => onChange(Number(key))}
        >
          {steps.map((meaning, index) => (
            <Radio key={meaning} className="ui-scale-step" value={String(index + 1)}>
              <span className="ui-scale-number">{index + 1}</span>
              <span>{meaning}</span>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  );
}
