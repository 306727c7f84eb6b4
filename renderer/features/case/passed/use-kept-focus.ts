import { useEffect, useRef } from 'react';

/** Where the focus goes on to: the list of what is asked, or of what has been passed by. */
export const focusPlaces = { asked: 'reviewer-asked', passed: 'reviewer-passed' } as const;
type Place = keyof typeof focusPlaces;

/**
 * A row that is passed by or taken up again leaves its list with the focus in it. Once `count`, of what is passed by, has
 * changed the focus goes on to where the row has gone; otherwise the keyboard would start over at the top of the window.
 * Returns what says beforehand where that is, and gives back what takes it back: the row stays where it is when the save is
 * refused, and what another window passes by later is not to take the focus.
 */
export function useKeptFocus(count: number): (to: Place) => () => void {
  const wish = useRef<{ readonly to: Place; readonly count: number } | null>(null);
  useEffect(() => {
    if (wish.current === null || wish.current.count === count) return;
    const place = document.getElementById(focusPlaces[wish.current.to]);
    wish.current = null;
    place?.focus();
  }, [count]);
  return (to) => {
    const own = { to, count };
    wish.current = own;
    return () => {
      if (wish.current === own) wish.current = null;
    };
  };
}
