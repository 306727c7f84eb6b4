import { useSyncExternalStore } from 'react';

/**
 * Whether the program behind the window has ended, or was killed: nobody answers any more, and nobody will lock. What the
 * window shows of a register must then go as it does on a lock.
 */
let ended = false;
const listeners = new Set<() => void>();

export function noteEnded(now: boolean): void {
  ended = now;
  for (const listener of listeners) listener();
}

export function useProgramEnded(): boolean {
  return useSyncExternalStore(subscribe, () => ended);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
