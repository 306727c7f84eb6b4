import { useReactFlow } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { CauseFlow } from './CauseFlow.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useFigure } from './use-figure.ts';
import type { CausesOfCase } from './use-causes.ts';

interface CauseCanvasProps {
  readonly found: CausesOfCase;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onAdded: (cause: RecordView) => void;
  /** Beside the zoom buttons. */
  readonly children: ReactNode;
}

/** The drawing itself: boxes and links of the layout, to be read, pulled and linked. */
export function CauseCanvas({ found, chosen, onChoose, onAdded, children }: CauseCanvasProps) {
  const open = useOpenCase();
  const frozen = isFrozen(open, 'causes');
  const { figure, boxes, links } = useFigure(found, open.view.records);
  const frame = useRef<HTMLDivElement>(null);
  const keys = useCanvasKeys({ figure, chosen, frozen, frame, onChoose, onAdded });
  return (
    <div
      ref={frame}
      className="causes-canvas"
      style={{ maxBlockSize: `max(20rem, ${figure.height + toolsRoom}px)` }}
      role="group"
      aria-label={causesText.graphRegion}
      aria-describedby="causes-graph-help"
      onKeyDown={keys}
    >
      <CauseFlow {...{ found, figure, boxes, links, chosen, frozen, onChoose, onAdded }} />
      <Tools>{children}</Tools>
      <KeepInSight chosen={chosen} figure={figure} frame={frame} />
    </div>
  );
}

/** Px below the drawing for the zoom buttons. */
const toolsRoom = 64;

function Tools({ children }: { children: ReactNode }) {
  const flow = useReactFlow();
  return (
    <div className="causes-tools">
      <IconButton label={causesText.zoomIn} icon={ZoomIn} onPress={() => void flow.zoomIn()} />
      <IconButton label={causesText.zoomOut} icon={ZoomOut} onPress={() => void flow.zoomOut()} />
      <IconButton
        label={causesText.fit}
        icon={Maximize}
        onPress={() => void flow.fitView({ padding: 0.04, maxZoom: 1 })}
      />
      {children}
    </div>
  );
}

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
