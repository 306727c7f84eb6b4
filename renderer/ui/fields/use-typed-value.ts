import { useContext, useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { TypedTextsContext } from './typed-texts.ts';

/** What a typed text means. */
export type Reading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly message: string };

interface TypedValueOptions<Value extends string | number> {
  /** The box's name within its field. */
  box: 'date' | 'time' | 'number' | 'words';
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
 * that cannot be read stays in the box, the value before it stays where it is saved, and `problem` says so. It is there
 * still when the field comes back; what can be read is taken when the box goes, though it was never left.
 */
export function useTypedValue<Value extends string | number>(options: TypedValueOptions<Value>) {
  const { value, write, read, isWhole, onChange, step } = options;
  const { draft, setDraft, dropTaken, wasKept } = useTypedText(options.box);
  const [isLeft, setLeft] = useState(wasKept);
  const [seen, setSeen] = useState(value);
  const reading = draft === undefined ? undefined : read(draft);
  const typed = reading?.kind === 'value' ? reading.value : undefined;
  if (seen !== value) {
    setSeen(value);
    if (typed !== value) dropTaken();
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
  useWhenGone(settle);
  useWhenMet(value, (met) => {
    if (draft !== undefined && met !== undefined && typed === met) setDraft(undefined);
  });
  const type = (text: string): void => {
    const isTaken = text.trim() === '' || (isWhole(text) && read(text).kind === 'value');
    setDraft(text, isTaken ? 'taken' : 'unread');
    if (isTaken) take(text);
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

/** What stands in a box as it was typed, kept outside it while it has not been taken as a value. */
function useTypedText(box: string) {
  const texts = useContext(TypedTextsContext);
  const [kept] = useState(() => texts?.read(box));
  const [draft, setText] = useState(kept);
  const [isTaken, setTaken] = useState(false);
  return {
    draft,
    wasKept: kept !== undefined,
    setDraft(text: string | undefined, state: 'unread' | 'taken' = 'taken'): void {
      setText(text);
      setTaken(state === 'taken');
      texts?.keep(box, text !== undefined && state === 'unread' ? text : null);
    },
    /** The value has become another than the one taken from the text. */
    dropTaken(): void {
      if (isTaken) setText(undefined);
    },
  };
}

/** A text that waited for something else, as a clock time for its day, has been taken when its value has come. */
function useWhenMet<Value>(value: Value, work: (value: Value) => void): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => latest.current(value), [value]);
}

function useWhenGone(work: () => void): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => () => latest.current(), []);
}
