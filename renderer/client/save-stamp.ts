import { useSyncExternalStore } from 'react';

let savedAt: Date | null = null;
const listeners = new Set<() => void>();

/** The register has confirmed a save just now. */
export function noteSaved(): void {
  savedAt = new Date();
  for (const listener of listeners) listener();
}

/** When this window's latest save was confirmed, or null. */
export function useSavedAt(): Date | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => savedAt,
  );
}
