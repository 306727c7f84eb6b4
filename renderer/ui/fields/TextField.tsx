import { useState } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';

export interface TextFieldProps extends FieldProps<string> {
  name?: string | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'password' | 'search' | undefined;
  /** Content of a narrow kind, such as a diarienummer: a narrow box says so. */
  isShort?: boolean | undefined;
  maxLength?: number | undefined;
  autoFocus?: boolean | undefined;
  autoComplete?: string | undefined;
  /** Enter pressed. */
  onEnter?: (() => void) | undefined;
  /** A name or number held back until asked for; the eye beside the label shows it. */
  isMaskedAtFirst?: boolean | undefined;
}

/** One line of text. `onChange` at every keystroke; emptied gives `undefined`. */
export function TextField(props: TextFieldProps) {
  const [isMasked, setMasked] = useState(props.isMaskedAtFirst ?? false);
  const mask =
    props.isMaskedAtFirst === undefined ? undefined : { isMasked, onToggle: () => setMasked(!isMasked) };
  return (
    <FieldFrame {...props} mask={mask}>
      {({ controlId, describedBy, isInvalid }) => (
        <input
          className={classOf(props, isMasked)}
          id={controlId}
          name={props.name}
          type={props.type ?? 'text'}
          value={props.value ?? ''}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          autoComplete={props.autoComplete ?? 'off'}
          {...describedBy}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onEnter?.();
          }}
        />
      )}
    </FieldFrame>
  );
}

function classOf(props: TextFieldProps, isMasked: boolean): string {
  return ['ui-input', props.isShort === true && 'ui-input--short', isMasked && 'ui-input--masked']
    .filter((name) => name !== false)
    .join(' ');
}
