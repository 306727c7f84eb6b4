import { useEffect } from 'react';
import { atMostEvery, touchPause } from './activity-pause.ts';
import { transport } from './api.ts';

/** Tells the workbench that somebody is here, so that reading or writing a case does not lock it. Nothing else does. */
export function useActivity(): void {
  useEffect(() => {
    const note = atMostEvery(
      touchPause,
      () => void transport.call('session.touch', {}),
      () => performance.now(),
    );
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const event of events) addEventListener(event, note, { passive: true });
    return () => {
      for (const event of events) removeEventListener(event, note);
    };
  }, []);
}
