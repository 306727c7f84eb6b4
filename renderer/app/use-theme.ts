import { useEffect, useSyncExternalStore } from 'react';

/** How the window is lit: as the system is, or as the user chose on this machine. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'utseende';
const listeners = new Set<() => void>();

/** Puts the chosen theme on the document. No case data is ever in the browser's storage; this one word is. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(subscribe, read);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  for (const listener of listeners) listener();
}

function read(): Theme {
  const stored = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === stored) ?? 'system';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
