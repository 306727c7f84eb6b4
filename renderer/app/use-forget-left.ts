import { useEffect } from 'react';
import { useLeaveMessages } from '../ui/feedback/toast-context.ts';
import { router } from './router.tsx';

/** What was said of a room or a step goes when the user goes on to another. */
export function useForgetLeft(): void {
  const leave = useLeaveMessages();
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ pathChanged }) => {
        if (pathChanged) leave();
      }),
    [leave],
  );
}
