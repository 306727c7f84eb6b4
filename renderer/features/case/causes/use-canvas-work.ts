import { useReactFlow, type Connection, type Edge, type OnConnectEnd, type XYPosition } from '@xyflow/react';
import { useMemo } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causeLevels, type CauseLevel } from '../../../../shared/domain/causes.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { useRefusal } from '../../../ui/feedback/toast-context.ts';
import { useOpenCase } from '../case-context.ts';
import { addCauseBehind, linkCause, setLevel, unlinkCause, type LinkRefusal } from './cause-work.ts';
import type { BoxNode } from './figure-of-case.ts';
import { linkRefusals, refusalSentence } from './link-refusals.ts';
import type { CausesOfCase } from './use-causes.ts';

interface CanvasWorkOptions {
  readonly found: CausesOfCase;
  readonly figure: CauseFigure;
  readonly onAdded: (cause: RecordView) => void;
  readonly onChoose: (id: string) => void;
  readonly putBack: () => void;
}

/** What a pointer does in the drawing, told as changes of the case. The same functions as long as the case is the same. */
export function useCanvasWork({ found, figure, onAdded, onChoose, putBack }: CanvasWorkOptions) {
  const caseId = useOpenCase().view.id;
  const flow = useReactFlow();
  const refuse = useRefusal(linkRefusals);
  return useMemo(() => {
    const tell = (refusal: LinkRefusal | null): void => refuse(refusal && refusalSentence(refusal));
    const link = (cause: string, effect: string): void => {
      if (!found.graph.causes.has(cause)) return;
      // Its card says whether the link was saved: another window may have come before.
      onChoose(cause);
      tell(linkCause(caseId, found.graph, cause, effect));
    };
    const onto = (point: XYPosition, but: string): string | undefined =>
      flow.getIntersectingNodes({ ...point, width: 1, height: 1 }).find(({ id }) => id !== but)?.id;
    return {
      connect: ({ source, target }: Connection): void => link(source, target),
      /** Refused links are told of when they are dropped; only what can never be one is not offered. */
      isValid: ({ source, target }: Connection | Edge): boolean =>
        source !== target && found.graph.causes.has(source),
      /**
       * Let go anywhere on a box, a link is drawn to it; a why pulled out into the open is a new cause, on the level of the
       * band it is let go in.
       */
      connectEnd: ((event, state) => {
        const at = 'changedTouches' in event ? event.changedTouches[0] : event;
        if (state.isValid === true || !state.fromNode || !at) return;
        const from = state.fromNode.id;
        const point = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
        const leads = state.fromHandle?.type === 'source';
        const other = onto(point, from);
        if (other !== undefined) return leads ? link(from, other) : link(other, from);
        const level = levelAt(figure, point.x);
        if (!leads) void addCauseBehind(caseId, from, level ? { level } : {}).then(onAdded);
      }) satisfies OnConnectEnd,
      /** A box let go in another band gets that level; let go on another box, it leads to it. */
      drop: (_: unknown, box: BoxNode): void => {
        putBack();
        if (box.data.kind !== 'cause') return;
        const middle = middleOf(box);
        const other = onto(middle, box.id);
        if (other !== undefined) return link(box.id, other);
        const level = levelAt(figure, middle.x);
        if (level && level !== box.data.level) setLevel(caseId, box.id, level);
      },
      unlink: (edges: readonly Edge[]): void => {
        for (const { source, target } of edges) unlinkCause(caseId, source, target);
      },
    };
  }, [caseId, found, figure, flow, refuse, onAdded, onChoose, putBack]);
}

function levelAt({ bands }: CauseFigure, x: number): CauseLevel | undefined {
  const band = bands.find((each) => x >= each.x && x < each.x + each.width);
  return causeLevels.find((level) => level === band?.kind);
}

const middleOf = ({ position, width = 0, height = 0 }: BoxNode): XYPosition => ({
  x: position.x + width / 2,
  y: position.y + height / 2,
});
