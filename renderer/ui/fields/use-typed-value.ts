import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

/** What a typed text means. */
export type Reading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly message: string };

interface TypedValueOptions<Value extends string | number> {
  value: Value | undefined;
  write: (value: Value) => string;
  read: (text: string) => Reading<Value>;
  /** True for a text that is complete as it stands: it is taken without waiting for the field to be left. */
  isWhole: (text: string) => boolean;
  /** `text` is what was typed. */
  onChange: (value: Value | undefined, text: string) => void;
  /** True for a text that says more than the value, so that `onChange` is called although the value is the same. */
  saysMore?: ((text: string) => boolean) | undefined;
  /** Arrow up and down: the value one step away. */
  step?: ((value: Value, by: 1 | -1) => Value) | undefined;
}

/**
 * A text box for something that has to be read (a date, a time, a number). What was typed is never thrown away: a text
 * that cannot be read stays in the box, the value before it stays where it is saved, and `problem` says so.
 */
export function useTypedValue<Value extends string | number>(options: TypedValueOptions<Value>) {
  const { value, write, read, isWhole, onChange, step } = options;
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const [seen, setSeen] = useState(value);
  const reading = draft === undefined ? undefined : read(draft);
  const typed = reading?.kind === 'value' ? reading.value : undefined;
  if (seen !== value) {
    setSeen(value);
    if (typed !== value) setDraft(undefined);
  }
  const take = (text: string): void => {
    const means = read(text);
    if (means.kind === 'invalid') return;
    const next = means.kind === 'value' ? means.value : undefined;
    if (next !== value || options.saysMore?.(text) === true) onChange(next, text);
  };
  const settle = (): void => {
    if (draft === undefined) return;
    setLeft(reading?.kind === 'invalid');
    if (reading?.kind === 'invalid') return;
    setDraft(undefined);
    take(draft);
  };
  const type = (text: string): void => {
    setDraft(text);
    if (text.trim() === '' || isWhole(text)) take(text);
  };
  const stepBy = (by: 1 | -1): boolean => {
    const from = draft === undefined ? value : typed;
    if (step === undefined || from === undefined) return false;
    const next = step(from, by);
    setDraft(undefined);
    onChange(next, write(next));
    return true;
  };
  const text = draft ?? (value === undefined ? '' : write(value));
  return {
    /** What stands in the box now means this: the typed text if it can be read, else the value. */
    current: draft === undefined ? value : typed,
    problem: isLeft && reading?.kind === 'invalid' ? reading.message : undefined,
    inputProps: {
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.target.value),
      onBlur: settle,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') settle();
        if (event.key === 'ArrowUp' && stepBy(1)) event.preventDefault();
        if (event.key === 'ArrowDown' && stepBy(-1)) event.preventDefault();
      },
    },
  };
}
