import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * How crowded the map is. `words`: the texts of the actions do not fit at their columns, but single words do; `marks`: only
 * marks do. In both the text of what is at hand stands below. Null: all fits.
 */
export type Crowding = 'words' | 'marks' | null;

/** The crowding of so many columns in a place, measured without the scroll bar, which comes and goes with the answer. */
export function useCrowded(columns: number): readonly [RefObject<HTMLDivElement | null>, Crowding] {
  const ref = useRef<HTMLDivElement>(null);
  const [crowding, setCrowding] = useState<Crowding>(null);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setCrowding(crowdingOf(columns, place.offsetWidth / rem));
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(place);
    return () => observer.disconnect();
  }, [columns]);
  return [ref, crowding];
}

/** `width` in rem. */
function crowdingOf(columns: number, width: number): Crowding {
  if (width >= causeWidth + columns * textWidth) return null;
  return width >= leastCauseWidth + columns * wordWidth ? 'words' : 'marks';
}

/** In rem: what the column of causes and a column with a text or a word take. */
const causeWidth = 15;
const leastCauseWidth = 9.5;
const textWidth = 9;
const wordWidth = 6;
