import { useLayoutEffect, type RefObject } from 'react';

/** How high the messages are that stay, in px: whatever fills the window ends above them. */
const property = '--toast-room';

/** Keeps a strip of the window free for the messages while any of them stays. */
export function useToastRoom(place: RefObject<HTMLElement | null>, isNeeded: boolean): void {
  // After each drawing: every message changes its height.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    if (!isNeeded) return;
    const measure = (): void => style.setProperty(property, `${place.current?.offsetHeight ?? 0}px`);
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      style.removeProperty(property);
    };
  });
}
