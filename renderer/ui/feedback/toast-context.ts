import { createContext, useCallback, useContext, useId } from 'react';

export interface Toast {
  /** One sentence: what happened, what was kept, what to do. */
  readonly text: string;
  /** `problem` stays until it is closed, left or done after all, and is read out at once. */
  readonly tone?: 'info' | 'problem' | undefined;
  /** One thing to do about it, e.g. undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Goes along to other rooms and steps: it tells of something that is not to be seen where the user is by then. */
  readonly isKept?: boolean | undefined;
  /** Says why the user's latest deed was not done: out of date once a later one is. */
  readonly isRefusal?: boolean | undefined;
}

interface Messages {
  /** `by` names who says it. */
  readonly show: (toast: Toast, by: string) => void;
  /** Takes away the problems of the one who said them. */
  readonly settle: (by: string) => void;
  /** The user has gone on to another room or step: what was said of the one behind goes. */
  readonly leave: () => void;
  /** What the user did at `since` (`performance.now()`) has been done: refusals told before that go. */
  readonly goOn: (since: number) => void;
}

const nobody = (): void => undefined;
export const MessagesContext = createContext<Messages>({
  show: nobody,
  settle: nobody,
  leave: nobody,
  goOn: nobody,
});

/** Returns a function that shows a message at the window's lower edge. Good news takes the caller's earlier problems away. */
export function useToast(): (toast: Toast) => void {
  const { show, settle } = useContext(MessagesContext);
  const by = useId();
  return useCallback(
    (toast) => {
      if (toast.tone !== 'problem') settle(by);
      show(toast, by);
    },
    [show, settle, by],
  );
}

/**
 * Returns a function that says why something was refused, in place of the refusal before; null when it has been done, which
 * takes the words away, as does any later change of the user's. Callers with the same `about` speak of the same thing; without it each speaks for itself.
 */
export function useRefusal(about?: string): (words: string | null) => void {
  const { show, settle } = useContext(MessagesContext);
  const own = useId();
  const by = about ?? own;
  return useCallback(
    (words) => {
      settle(by);
      if (words !== null) show({ text: words, tone: 'problem', isRefusal: true }, by);
    },
    [show, settle, by],
  );
}

/** For the one who knows that the user has gone to another room or step. */
export function useLeaveMessages(): () => void {
  return useContext(MessagesContext).leave;
}

/** For the one who knows when the user's changes are done. */
export function useGoOnFromRefusals(): (since: number) => void {
  return useContext(MessagesContext).goOn;
}
