import { useState } from 'react';
import { failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';

/** One thing tried at a time, with why it was refused. What the user has typed stays in the form. */
export function useAttempt(): {
  readonly isPending: boolean;
  readonly problem: string | null;
  readonly attempt: (work: () => Promise<void>) => void;
} {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = (work: () => Promise<void>): void => {
    setPending(true);
    setProblem(null);
    work()
      .catch((error: unknown) => setProblem(errorSentence(failureOf(error))))
      .finally(() => setPending(false));
  };
  return { isPending, problem, attempt };
}
