import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { failureOf } from '../../../client/api.ts';
import { useToast } from '../../../ui/feedback/toast-context.ts';

/** A note being written, which is saved by its button, or when it is left by any other way than by being called off. */
export function useNote(onSave: (note: string) => Promise<void>, onCancel: () => void) {
  const [note, setNote] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const showToast = useToast();
  const isSettled = useRef(false);
  const leave = useEffectEvent(() => {
    if (isSettled.current || note.trim() === '') return;
    onSave(note).catch((failure: unknown) =>
      showToast({ text: errorSentence(failureOf(failure)), tone: 'problem' }),
    );
  });
  // Gone from by another way than the buttons: what was written is saved, as everywhere else.
  useEffect(() => () => leave(), []);
  const cancel = (): void => {
    isSettled.current = true;
    onCancel();
  };
  const save = (): void => {
    isSettled.current = true;
    setPending(true);
    setProblem(undefined);
    // What was written stays here when it is refused.
    onSave(note).catch((failure: unknown) => {
      isSettled.current = false;
      setPending(false);
      setProblem(errorSentence(failureOf(failure)));
    });
  };
  return { note, setNote, isPending, problem, save, cancel };
}
