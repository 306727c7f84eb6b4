import { useEffect } from 'react';
import { onSaved } from '../client/save-stamp.ts';
import { useGoOnFromRefusals, useLeaveMessages } from '../ui/feedback/toast-context.ts';
import { router } from './router.tsx';

/** What was said of a room or a step goes when the user goes on to another; a refusal also when a later change is saved. */
export function useForgetLeft(): void {
  const goOn = useGoOnFromRefusals();
  useEffect(() => onSaved(goOn), [goOn]);
  const leave = useLeaveMessages();
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ pathChanged }) => {
        if (pathChanged) leave();
      }),
    [leave],
  );
}
