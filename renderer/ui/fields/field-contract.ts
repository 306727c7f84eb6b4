import type { ReactNode } from 'react';

/** What happened to the latest edit, as the room that saves tells it. Shown beside the label. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'failed'; readonly message: string };

/** What every field shows around its control. */
export interface FieldLook {
  /** The question or name of the field. Always visible. */
  label: string;
  /** Explains the field; unfolds under the label and never covers the case. */
  help?: ReactNode | undefined;
  /** The provision behind the field, e.g. "27 kap. 2 § SoL". Shown with the help. */
  provision?: string | undefined;
  /** What is wrong and how to mend it. The value typed stays. */
  error?: string | undefined;
  /** What to look at again. Never hinders. */
  warning?: string | undefined;
  /** What holds while nothing is filled in, e.g. a value of the settings. */
  note?: string | undefined;
  saveState?: SaveState | undefined;
  isDisabled?: boolean | undefined;
  /** Id of the control, so that a finding can jump to it by `document.getElementById(id).focus()`. */
  id?: string | undefined;
}

/**
 * The contract of every field. `undefined` is the only empty value, both in and out: an emptied text gives `undefined`,
 * not `''`, and no choice gives `undefined`, not `[]`. Saving is the caller's: text fields call `onChange` at each
 * keystroke, date fields when a whole date is typed or the field is left, other fields at once.
 */
export interface FieldProps<Value> extends FieldLook {
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  /** Focus left the whole field: a good moment to save at once. */
  onBlur?: (() => void) | undefined;
}

/** One thing to choose. */
export interface Option<Code extends string = string> {
  readonly value: Code;
  readonly label: string;
  /** A line under the label. */
  readonly description?: string | undefined;
}
