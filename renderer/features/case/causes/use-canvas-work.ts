import { useReactFlow, type Connection, type Edge, type OnConnectEnd } from '@xyflow/react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causeLevels, type CauseLevel } from '../../../../shared/domain/causes.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { useToast } from '../../../ui/feedback/Toasts.tsx';
import { useOpenCase } from '../case-context.ts';
import { addCauseBehind, linkCause, setLevel, unlinkCause, type LinkRefusal } from './cause-work.ts';
import type { BoxNode } from './figure-of-case.ts';
import type { CausesOfCase } from './use-causes.ts';

interface CanvasWorkOptions {
  readonly found: CausesOfCase;
  readonly figure: CauseFigure;
  readonly onAdded: (cause: RecordView) => void;
  readonly putBack: () => void;
}

/** What a pointer does in the drawing, told as changes of the case. */
export function useCanvasWork({ found, figure, onAdded, putBack }: CanvasWorkOptions) {
  const open = useOpenCase();
  const flow = useReactFlow();
  const showToast = useToast();
  const caseId = open.view.id;
  const tell = (refusal: LinkRefusal | null): void => {
    if (refusal)
      showToast({
        text: refusal.kind === 'circle' ? causesText.circle(refusal.path) : causesText.alreadyLinked,
        tone: 'problem',
      });
  };
  const link = (cause: string, effect: string): void => {
    if (found.graph.causes.has(cause)) tell(linkCause(caseId, found.graph, cause, effect));
  };
  return {
    connect: ({ source, target }: Connection): void => link(source, target),
    /** Refused links are told of when they are dropped; only what can never be one is not offered. */
    isValid: ({ source, target }: Connection | Edge): boolean =>
      source !== target && found.graph.causes.has(source),
    /**
     * Let go anywhere on a box, a link is drawn to it; a why pulled out into the open is a new cause, on the level of the band
     * it is let go in.
     */
    connectEnd: ((event, state) => {
      const at = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (state.isValid === true || !state.fromNode || !at) return;
      const from = state.fromNode.id;
      const point = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
      const [onto] = flow.getIntersectingNodes({ ...point, width: 1, height: 1 });
      const leads = state.fromHandle?.type === 'source';
      if (onto && onto.id !== from) return leads ? link(from, onto.id) : link(onto.id, from);
      const level = levelAt(figure, point.x);
      if (!onto && !leads) void addCauseBehind(caseId, from, level ? { level } : {}).then(onAdded);
    }) satisfies OnConnectEnd,
    /** A box let go in another band gets that level; let go on another box, it leads to it. */
    drop: (box: BoxNode): void => {
      putBack();
      if (box.data.kind !== 'cause') return;
      const [onto] = flow.getIntersectingNodes(middleOf(box)).filter(({ id }) => id !== box.id);
      if (onto) return link(box.id, onto.id);
      const level = levelAt(figure, box.position.x + (box.width ?? 0) / 2);
      if (level && level !== box.data.level) setLevel(caseId, box.id, level);
    },
    unlink: (edges: readonly Edge[]): void => {
      for (const { source, target } of edges) unlinkCause(caseId, source, target);
    },
  };
}

function levelAt({ bands }: CauseFigure, x: number): CauseLevel | undefined {
  const band = bands.find((each) => x >= each.x && x < each.x + each.width);
  return causeLevels.find((level) => level === band?.kind);
}

const middleOf = ({ position, width = 0, height = 0 }: BoxNode) => ({
  x: position.x + width / 2,
  y: position.y + height / 2,
  width: 1,
  height: 1,
});
