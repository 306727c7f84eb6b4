import { useMemo, useRef, useState } from 'react';
import { errorSentence } from '../../../shared/text/errors.ts';
import { failureOf } from '../../client/api.ts';
import { useRefusal } from '../../ui/feedback/toast-context.ts';

/** One thing after another, in the order it was asked for, and what is said about it. */
export interface Turns {
  readonly say: (words: string) => void;
  readonly inTurn: (work: () => Promise<void>) => void;
}

/** What is refused is told, and holds up nothing that was asked for after it. */
export function useTurns(): { readonly turns: Turns; readonly said: string; readonly isBusy: boolean } {
  const refuse = useRefusal();
  const [said, setSaid] = useState('');
  const [waiting, setWaiting] = useState(0);
  const last = useRef(Promise.resolve());
  const turns = useMemo((): Turns => {
    return {
      // The same words again are a new message: a screen reader reads what has changed.
      say: (words) => setSaid((before) => (before === words ? `${words}\u00A0` : words)),
      inTurn(work) {
        setWaiting((count) => count + 1);
        last.current = last.current
          .then(work)
          .then(() => refuse(null))
          .catch((error: unknown) => refuse(errorSentence(failureOf(error))))
          .finally(() => setWaiting((count) => count - 1));
      },
    };
  }, [refuse]);
  return { turns, said, isBusy: waiting > 0 };
}
