import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { firstView, type PaneView } from './first-view.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';

interface FirstViewOptions {
  readonly frame: RefObject<HTMLElement | null>;
  readonly figure: CauseFigure;
  readonly chosen: string | null;
  readonly largest: number;
}

/** Fits the drawing to its pane when it is first drawn, and anew when the pane changes, until the user has moved it. */
export function useFirstView(options: FirstViewOptions): () => void {
  const flow = useReactFlow();
  const latest = useRef(options);
  const set = useRef<PaneView | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const pane = latest.current.frame.current;
    if (!isDrawn || !pane) return;
    const fit = (): void => {
      if (set.current && !isSame(set.current, flow.getViewport())) return;
      const { clientWidth: width, clientHeight: height } = pane;
      if (width === 0 || height === 0) return;
      set.current = firstView({ ...latest.current, pane: { width, height } });
      void flow.setViewport(set.current);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [isDrawn, flow]);
  return () => setDrawn(true);
}

/** The library may round what it is given. */
const isSame = (a: PaneView, b: PaneView): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
