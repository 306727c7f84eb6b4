import { uiText } from '../../../shared/text/ui-text.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './field-contract.ts';

/** A question answered yes, no, or not yet (`undefined`). */
export function YesNoField(props: FieldProps<boolean>) {
  const { value, onChange, ...look } = props;
  return (
    <ChoiceField
      {...look}
      isInline
      options={[
        { value: 'yes', label: uiText.yesNo.yes },
        { value: 'no', label: uiText.yesNo.no },
      ]}
      value={value === undefined ? undefined : codeOf(value)}
      onChange={(code) => onChange(code === undefined ? undefined : code === 'yes')}
    />
  );
}

function codeOf(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
