import { useSyncExternalStore } from 'react';

let savedAt: Date | null = null;
const listeners = new Set<() => void>();

type SaveListener = (changedAt: number) => void;
const saveListeners = new Set<SaveListener>();

/** The register has confirmed a save just now of what the user changed at `changedAt` (`performance.now()`). */
export function noteSaved(changedAt: number = performance.now()): void {
  savedAt = new Date();
  for (const listener of listeners) listener();
  for (const listener of saveListeners) listener(changedAt);
}

/** Calls back at each confirmed save with when its change was made. Returns what ends it. */
export function onSaved(listener: SaveListener): () => void {
  saveListeners.add(listener);
  return () => void saveListeners.delete(listener);
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
