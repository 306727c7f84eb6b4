import { drafts, flushAll } from './autosave.ts';

/** What is still waiting is saved when the window is hidden or closed; the browser asks first if something is unsaved. */
export function saveOnLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  addEventListener('pagehide', () => void flushAll());
  addEventListener('beforeunload', (event) => {
    if (drafts.keys().length === 0) return;
    void flushAll();
    event.preventDefault();
  });
}
