import { useEffect } from 'react';

/** Put on each part of the window that F6 shall stop at, in page order: `<main {...region()}>`. */
export function region(): { 'data-region': ''; tabIndex: -1 } {
  return { 'data-region': '', tabIndex: -1 };
}

/** F6 and Shift+F6 move between the regions of the window and come back to where one was in each. Used by `AppShell`. */
export function useRegionKeys(): void {
  useEffect(() => {
    const lastIn = new WeakMap<Element, HTMLElement>();
    const remember = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      const home = event.target.closest('[data-region]');
      if (home !== null) lastIn.set(home, event.target);
    };
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const next = neighbour(event.shiftKey ? -1 : 1);
      if (next === undefined) return;
      const last = lastIn.get(next);
      (last !== undefined && last.isConnected && isVisible(last) ? last : next).focus();
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', move);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', move);
    };
  }, []);
}

/** Regions may nest (columns within main): the innermost that holds the focus is where one is. */
function neighbour(step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isVisible);
  const leaves = all.filter((one) => one.querySelector('[data-region]') === null);
  const home = document.activeElement?.closest('[data-region]') ?? null;
  const current = leaves.findIndex((one) => one === home);
  if (current === -1) return step === 1 ? leaves[0] : leaves.at(-1);
  return leaves[(current + step + leaves.length) % leaves.length];
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
