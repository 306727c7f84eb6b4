import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onPress` when the shortcut is pressed anywhere in the window, also from within a text box. Written as
 * `Ctrl+K` or `Ctrl+Shift+L` (Ctrl is Command on a Mac) or a single named key such as `F8`.
 */
export function useShortcut(keys: string, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat || !isPressed(event, keys)) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);
}

function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}
