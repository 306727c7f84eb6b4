import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onPress` when Escape is pressed anywhere in the window and no list is unfolded there: the key closes one thing at a
 * time, the uppermost first.
 */
export function useEscape(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    let isTaken = false;
    // Before the list hears of it: afterwards there is none to be seen.
    const look = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') isTaken = isListUnfolded();
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat && !event.defaultPrevented && !isTaken) press();
    };
    window.addEventListener('keydown', look, true);
    document.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', look, true);
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Whether a list or a menu lies unfolded over the page. */
export const isListUnfolded = (): boolean => document.querySelector('.ui-popover') !== null;
