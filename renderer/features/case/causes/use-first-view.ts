import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { firstView, type PaneSize, type PaneView } from './first-view.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';

interface FirstViewOptions {
  readonly frame: RefObject<HTMLElement | null>;
  /** Px: what the pane was when the drawing was made. */
  readonly pane: PaneSize;
  readonly figure: CauseFigure;
  readonly chosen: string | null;
  readonly largest: number;
}

/**
 * Where the drawing stands at first, fitted to its pane; and told that it is drawn, it is fitted anew when the pane changes,
 * until the user has moved it.
 */
export function useFirstView(options: FirstViewOptions): {
  readonly start: PaneView;
  readonly watch: () => void;
} {
  const flow = useReactFlow();
  const latest = useRef(options);
  const [start] = useState(() => firstView(options));
  const set = useRef(start);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const pane = latest.current.frame.current;
    if (!isDrawn || !pane) return;
    const fit = (): void => {
      if (!isSame(set.current, flow.getViewport())) return;
      const { clientWidth: width, clientHeight: height } = pane;
      if (width === 0 || height === 0) return;
      set.current = firstView({ ...latest.current, pane: { width, height } });
      void flow.setViewport(set.current);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [isDrawn, flow]);
  return { start, watch: () => setDrawn(true) };
}

/** The library may round what it is given. */
const isSame = (a: PaneView, b: PaneView): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
