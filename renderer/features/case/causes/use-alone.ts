import { useEffect, useRef, type RefObject } from 'react';

/**
 * While on, everything of the page beside an element is out of reach of Tab and of a screen reader, as it is out of sight.
 * Lists and messages that unfold over the page stand outside it and stay within reach.
 */
export function useAlone(isOn: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOn || !element.current) return;
    const hidden = besides(element.current).filter((each) => !each.inert);
    for (const each of hidden) each.inert = true;
    return () => {
      for (const each of hidden) each.inert = false;
    };
  }, [isOn]);
  return element;
}

function besides(element: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const page = document.getElementById('root');
  for (let at = element; at !== page && at.parentElement; at = at.parentElement)
    for (const sibling of at.parentElement.children)
      if (sibling !== at && sibling instanceof HTMLElement && !sibling.matches('[data-region-late]'))
        found.push(sibling);
  return found;
}
