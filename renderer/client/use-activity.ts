import { useEffect } from 'react';
import { call } from './api.ts';

/** Tells the workbench that somebody is here, at most once a minute, so that reading a case does not lock it. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0;
    const note = (): void => {
      const now = performance.now();
      if (now - last < 60_000) return;
      last = now;
      void call('session.touch', {});
    };
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const event of events) addEventListener(event, note, { passive: true });
    return () => {
      for (const event of events) removeEventListener(event, note);
    };
  }, []);
}
