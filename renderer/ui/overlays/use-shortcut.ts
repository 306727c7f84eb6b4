import { useEffect, useEffectEvent } from 'react';

/** Whether a key pressed there is the shortcut's. */
type Place = (target: EventTarget | null) => boolean;

/**
 * Calls `onPress` when the shortcut is pressed anywhere in the window, also from within a text box unless `isPlace` says
 * otherwise. Written as `Ctrl+K` or `Ctrl+Shift+L` (Ctrl is Command on a Mac) or a single named key such as `F8`.
 */
export function useShortcut(keys: string, onPress: () => void, isPlace: Place = anywhere): void {
  const press = useEffectEvent(onPress);
  const isHere = useEffectEvent(isPlace);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat || !isPressed(event, keys) || !isHere(event.target)) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);
}

const anywhere: Place = () => true;

/** Not where keys write, nor over what lies behind an open dialog. */
export const outsideText: Place = (target) =>
  !(target instanceof Element && target.closest(`${texts}, [role="alertdialog"], .ui-dialog`));

const texts =
  'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])';

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
