import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { FigurePoint } from '../../../../shared/figures/cause-layout.ts';
import { smoothPath } from '../../../../shared/figures/smooth-path.ts';
import type { LinkEdge } from './figure-of-case.ts';

/** A link as the layout has led it; while one of its boxes is dragged, it follows the box. */
export const CauseLink = memo(function Link(props: EdgeProps<LinkEdge>) {
  const { sourceX, sourceY, targetX, targetY, data, selected } = props;
  const laid = data?.points ?? [];
  const ends = [
    { x: sourceX, y: sourceY },
    { x: targetX, y: targetY },
  ] as const;
  const points = isNear(laid[0], ends[0]) && isNear(laid.at(-1), ends[1]) ? laid : ends;
  return (
    <BaseEdge
      path={smoothPath(points)}
      interactionWidth={24}
      {...(props.markerEnd === undefined ? {} : { markerEnd: props.markerEnd })}
      className={selected === true ? 'causes-link causes-link--chosen' : 'causes-link'}
    />
  );
});

/** The library measures where the edge of a box is; the reach of its handle off is still where the layout put it. */
function isNear(laid: FigurePoint | undefined, end: FigurePoint): boolean {
  return laid !== undefined && Math.abs(laid.x - end.x) < 16 && Math.abs(laid.y - end.y) < 16;
}
