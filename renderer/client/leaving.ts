import { transport } from './api.ts';
import { drafts, flushAll, flushHeld } from './autosave.ts';
import { hasLastChances } from './flushers.ts';
import { placesOf } from './lost-places.ts';

/**
 * What is still waiting is saved when the window is hidden or closed, and before the register locks, by itself or by
 * another window; the browser asks first if something is unsaved.
 */
export function saveOnLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  transport.onEvent((event) => {
    if (event.kind === 'locking-soon') void flushHeld();
    if (event.kind === 'locking-now') void saveForLock();
  });
  addEventListener('pagehide', () => {
    void flushHeld();
    tell('gone');
  });
  addEventListener('beforeunload', (event) => {
    if (drafts.keys().length === 0 && !hasLastChances()) return;
    void flushHeld();
    event.preventDefault();
  });
  tell('here');
  // The workbench may have waited in vain for this window while it could not be reached.
  transport.onReconnect(() => tell('here'));
}

/** The register locks when this window has answered: nothing more is typed, and what is typed is saved. */
async function saveForLock(): Promise<void> {
  const { activeElement } = document;
  // A box that is left gives up what stands in it, a composition too.
  if (activeElement instanceof HTMLElement) activeElement.blur();
  await flushHeld();
  await transport.call('session.window', { state: 'saved', unsaved: placesOf(drafts.keys()) });
}

function tell(state: 'here' | 'gone'): void {
  void transport.call('session.window', { state });
}
