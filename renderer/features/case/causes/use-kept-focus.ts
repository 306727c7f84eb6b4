import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** A card that moves within its list takes the focus along: the browser drops it when the element is moved. */
export function useKeptFocus(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const latest = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = list.current;
    const note = ({ target }: FocusEvent): void => {
      latest.current = target instanceof HTMLElement ? target : null;
    };
    /** Left for somewhere else, or for nothing at all: then it was the user who left. */
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) latest.current = null;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    const held = latest.current;
    if (document.activeElement === document.body && held?.isConnected) held.focus({ preventScroll: true });
  });
  return list;
}
