import { transport } from './api.ts';
import { drafts, flushAll, flushHeld } from './autosave.ts';
import { hasLastChances } from './flushers.ts';

/**
 * What is still waiting is saved when the window is hidden or closed, and just before the register locks itself; the
 * browser asks first if something is unsaved.
 */
export function saveOnLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  transport.onEvent((event) => {
    if (event.kind === 'locking-soon') void flushHeld();
  });
  addEventListener('pagehide', () => void flushHeld());
  addEventListener('beforeunload', (event) => {
    if (drafts.keys().length === 0 && !hasLastChances()) return;
    void flushHeld();
    event.preventDefault();
  });
}
