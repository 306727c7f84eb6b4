import { MarkerType, ReactFlow, useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { CauseBands } from './CauseBands.tsx';
import { CauseBox } from './CauseBox.tsx';
import { CauseLink } from './CauseLink.tsx';
import type { BoxNode, LinkEdge } from './figure-of-case.ts';
import { useBoxes } from './use-boxes.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useCanvasWork } from './use-canvas-work.ts';
import { useFigure } from './use-figure.ts';
import type { CausesOfCase } from './use-causes.ts';
import '@xyflow/react/dist/base.css';

interface CauseCanvasProps {
  readonly found: CausesOfCase;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onAdded: (cause: RecordView) => void;
  /** Beside the zoom buttons. */
  readonly children: ReactNode;
}

const boxTypes = { box: CauseBox };
const linkTypes = { link: CauseLink };
const arrow = { type: MarkerType.ArrowClosed, width: 18, height: 18, color: 'var(--ink-3)' };

/** The drawing itself: boxes and links of the layout, to be read, pulled and linked. */
export function CauseCanvas(props: CauseCanvasProps) {
  const { found, chosen, onChoose } = props;
  const open = useOpenCase();
  const frozen = isFrozen(open, 'causes');
  const { figure, boxes, links } = useFigure(found, open.view.records);
  const drawn = useBoxes(boxes, chosen);
  const work = useCanvasWork({ found, figure, onAdded: props.onAdded, putBack: drawn.putBack });
  const frame = useRef<HTMLDivElement>(null);
  const keys = useCanvasKeys({ ...props, figure, frozen, frame });
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
      <ReactFlow
        nodes={drawn.boxes}
        edges={links}
        nodeTypes={boxTypes}
        edgeTypes={linkTypes}
        defaultEdgeOptions={{ markerEnd: arrow }}
        onNodesChange={drawn.onChange}
        onNodeClick={(_, box) => onChoose(box.id)}
        onNodeDragStop={(_, box) => work.drop(box)}
        onConnect={work.connect}
        onConnectEnd={work.connectEnd}
        isValidConnection={work.isValid}
        onEdgesDelete={work.unlink}
        nodesDraggable={!frozen}
        nodesConnectable={!frozen}
        nodesFocusable={false}
        edgesFocusable={!frozen}
        deleteKeyCode={frozen ? null : ['Delete']}
        disableKeyboardA11y
        connectionRadius={20}
        onlyRenderVisibleElements={boxes.length > 150}
        minZoom={0.15}
        maxZoom={1.5}
        defaultViewport={start}
        onInit={(flow) => void showFirst(flow, frame.current, figure)}
        panOnScroll={false}
        zoomOnScroll={false}
        preventScrolling={false}
        zoomActivationKeyCode="Control"
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      >
        <CauseBands figure={figure} />
      </ReactFlow>
      <Tools>{props.children}</Tools>
      <KeepInSight chosen={chosen} figure={figure} />
    </div>
  );
}

/** Px below the drawing for the zoom buttons. */
const toolsRoom = 64;
const start = { x: 0, y: 0, zoom: 1 };
/** Smaller than this the words in the boxes cannot be read. */
const smallestAtFirst = 0.72;

/** At first the whole width if its words can be read, else the beginning; never larger than life. */
function showFirst(
  flow: ReactFlowInstance<BoxNode, LinkEdge>,
  frame: HTMLElement | null,
  figure: CauseFigure,
) {
  const width = frame?.clientWidth ?? figure.width;
  const zoom = Math.min(1, Math.max(smallestAtFirst, width / figure.width));
  return flow.setViewport({ x: Math.max(0, (width - figure.width * zoom) / 2), y: 0, zoom });
}

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

/** A box that is chosen outside the drawing, or has just been added, is brought into it. */
function KeepInSight({ chosen, figure }: { chosen: string | null; figure: CauseFigure }) {
  const flow = useReactFlow();
  useEffect(() => {
    const box = figure.nodes.find(({ id }) => id === chosen);
    const pane = document.querySelector('.causes-canvas .react-flow')?.getBoundingClientRect();
    if (!box || !pane) return;
    const { x, y } = flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    if (x < pane.left || x > pane.right || y < pane.top || y > pane.bottom)
      void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: flow.getZoom() });
  }, [chosen, figure, flow]);
  return null;
}
