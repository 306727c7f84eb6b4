import { MarkerType, Panel, ReactFlow, useStore, type CoordinateExtent } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { BoxTip } from './BoxTip.tsx';
import { CauseBands } from './CauseBands.tsx';
import { CauseBox } from './CauseBox.tsx';
import { CauseLink } from './CauseLink.tsx';
import type { BoxNode, LinkEdge } from './figure-of-case.ts';
import { readable, type PaneSize } from './first-view.ts';
import { ChosenLink } from './ChosenLink.tsx';
import { useBoxes } from './use-boxes.ts';
import { useChosenLink } from './use-chosen-link.ts';
import { useCanvasWork } from './use-canvas-work.ts';
import { useFirstView } from './use-first-view.ts';
import type { CausesOfCase } from './use-causes.ts';
import '@xyflow/react/dist/base.css';
import './cause-flow.css';

interface CauseFlowProps {
  readonly found: CausesOfCase;
  readonly pane: PaneSize;
  readonly figure: CauseFigure;
  readonly boxes: readonly BoxNode[];
  readonly links: LinkEdge[];
  readonly chosen: string | null;
  readonly largest: number;
  readonly frozen: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onAdded: (cause: RecordView) => void;
}

/**
 * The boxes and links under the pointer. While a box is dragged this is drawn at every move, so nothing but the boxes may
 * be another object than it was.
 */
export function CauseFlow(props: CauseFlowProps) {
  const { found, pane, figure, links, chosen, largest, frozen, onChoose, onAdded } = props;
  const drawn = useBoxes(props.boxes, chosen);
  const work = useCanvasWork({ found, figure, onAdded, onChoose, putBack: drawn.putBack });
  const choose = useCallback((_: unknown, box: BoxNode) => onChoose(box.id), [onChoose]);
  const pointed = useChosenLink(links);
  const frame = useRef<HTMLDivElement>(null);
  const view = useFirstView({ frame, pane, figure, chosen, largest });
  const reach = useReach(figure);
  const isFar = useStore(({ transform }) => transform[2] < readable);
  return (
    <ReactFlow
      ref={frame}
      className={isFar ? 'causes-flow causes-flow--far' : 'causes-flow'}
      nodes={drawn.boxes}
      edges={pointed.links}
      nodeTypes={boxTypes}
      edgeTypes={linkTypes}
      defaultEdgeOptions={linkLook}
      onNodesChange={drawn.onChange}
      onEdgesChange={pointed.onChange}
      onNodeClick={choose}
      onNodeDragStop={work.drop}
      onConnect={work.connect}
      onConnectEnd={work.connectEnd}
      isValidConnection={work.isValid}
      onEdgesDelete={work.unlink}
      nodesDraggable={!frozen}
      nodesConnectable={!frozen}
      nodesFocusable={false}
      edgesFocusable={false}
      deleteKeyCode={frozen ? null : deleteKey}
      disableKeyboardA11y
      connectionRadius={20}
      onlyRenderVisibleElements={figure.nodes.length + figure.edges.length > manyElements}
      minZoom={0.15}
      maxZoom={1.5}
      defaultViewport={view.start}
      translateExtent={reach}
      onInit={view.watch}
      panOnScroll={false}
      zoomOnScroll={false}
      preventScrolling={false}
      zoomActivationKeyCode="Control"
      zoomOnDoubleClick={false}
      proOptions={look}
    >
      <CauseBands figure={figure} />
      <BoxTip frame={frame} found={found} />
      <Panel position="bottom-right" className="react-flow__attribution causes-made-with">
        {madeWith}
      </Panel>
      {pointed.chosen && !frozen && <ChosenLink link={pointed.chosen} onUnlink={work.unlink} />}
    </ReactFlow>
  );
}

/**
 * How far the drawing can be moved: not out of its pane. A link pulled near the edge makes the library slide what is under
 * the pointer, and a drawing that is all in sight must lie still then, or the link is let go beside its box.
 */
function useReach({ width, height }: CauseFigure): CoordinateExtent {
  return useMemo(
    () => [
      [0, 0],
      [width, height],
    ],
    [width, height],
  );
}

const boxTypes = { box: CauseBox };
const linkTypes = { link: CauseLink };
const linkLook = {
  markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18, color: 'var(--ink-3)' },
};
/** From so many boxes and links on, those out of sight are not kept in the page. */
const manyElements = 400;
const deleteKey = ['Delete'];
/** The library asks to be named in the drawing. Its own mark is a link to its site on the network: its name stands instead. */
const madeWith = 'React Flow';
const look = { hideAttribution: true };
