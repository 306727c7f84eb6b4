import { useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { CauseFlow } from './CauseFlow.tsx';
import type { PaneSize } from './first-view.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import type { useFigure } from './use-figure.ts';
import type { CausesOfCase } from './use-causes.ts';

interface CauseCanvasProps {
  readonly found: CausesOfCase;
  readonly drawing: ReturnType<typeof useFigure>;
  readonly chosen: string | null;
  /** How far it is enlarged to use its room; 1 is life size. */
  readonly largest: number;
  readonly onChoose: (id: string | null) => void;
  readonly onAdded: (cause: RecordView) => void;
}

/** The drawing itself: boxes and links of the layout, to be read, pulled and linked. */
export function CauseCanvas({ found, drawing, chosen, largest, onChoose, onAdded }: CauseCanvasProps) {
  const open = useOpenCase();
  const frozen = isFrozen(open, 'causes');
  const { figure, boxes, links } = drawing;
  const frame = useRef<HTMLDivElement>(null);
  // Measured before anything is painted: nobody sees, or takes hold of, a drawing that is not yet in its place.
  const [pane, setPane] = useState<PaneSize | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element) setPane({ width: element.clientWidth, height: element.clientHeight });
  }, []);
  const keys = useCanvasKeys({ figure, chosen, frozen, frame, onChoose, onAdded });
  return (
    <div
      ref={frame}
      className="causes-canvas"
      style={{
        aspectRatio: `${figure.width} / ${figure.height}`,
        maxBlockSize: `min(72vh, ${figure.height + edge}px)`,
      }}
      role="group"
      aria-label={causesText.graphRegion}
      aria-describedby="causes-graph-help"
      onKeyDown={keys}
    >
      {pane && (
        <>
          <CauseFlow {...{ found, pane, figure, boxes, links, chosen, largest, frozen, onChoose, onAdded }} />
          <KeepInSight chosen={chosen} figure={figure} frame={frame} />
        </>
      )}
    </div>
  );
}

/** Px of the borders. */
const edge = 2;

interface KeepInSightProps {
  readonly chosen: string | null;
  readonly figure: CauseFigure;
  readonly frame: React.RefObject<HTMLElement | null>;
}

/** A box that is chosen outside the drawing, or has just been added, is brought into it. */
function KeepInSight({ chosen, figure, frame }: KeepInSightProps) {
  const flow = useReactFlow();
  useEffect(() => {
    const box = figure.nodes.find(({ id }) => id === chosen);
    const pane = frame.current?.getBoundingClientRect();
    if (!box || !pane) return;
    const { x, y } = flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    if (x < pane.left || x > pane.right || y < pane.top || y > pane.bottom)
      void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: flow.getZoom() });
  }, [chosen, figure, flow, frame]);
  return null;
}
