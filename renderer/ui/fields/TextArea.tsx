import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';

export interface TextAreaProps extends FieldProps<string> {
  name?: string | undefined;
  placeholder?: string | undefined;
  /** Lines shown when empty; grows with what is written. Default 3. */
  rows?: number | undefined;
  maxLength?: number | undefined;
  autoFocus?: boolean | undefined;
}

/** Several lines of plain text, growing with its content. `onChange` at every keystroke; emptied gives `undefined`. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      {({ controlId, describedBy, isInvalid }) => (
        <textarea
          className="ui-input"
          id={controlId}
          name={props.name}
          rows={props.rows ?? 3}
          value={props.value ?? ''}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          {...describedBy}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
