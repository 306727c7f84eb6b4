import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import type { BoxNode } from './figure-of-case.ts';

/**
 * One box: a deviation or a cause. Its left edge leads to what it explains, its right edge asks why. The box is a button, so
 * that it can be reached and read without a pointer; the library's own keys are kept off it (`nokey`).
 */
export const CauseBox = memo(function Box({ id, data, selected }: NodeProps<BoxNode>) {
  const { label, kind, level, text, marks, spoken } = data;
  return (
    <div
      className="causes-box nokey"
      data-kind={kind}
      data-level={level ?? 'none'}
      data-selected={selected || undefined}
    >
      {kind === 'cause' && <Handle type="source" position={Position.Left} className="causes-handle" />}
      <button
        type="button"
        className="causes-box-button"
        data-box={id}
        tabIndex={selected ? 0 : -1}
        aria-label={spoken}
      >
        <span className="causes-box-lines">
          <span className="causes-box-flow">
            <span className="causes-box-head">
              <strong>{label}</strong>
              {level && <LevelMark level={level} isShapeOnly />}
              <span className="causes-box-marks">{marks.join(' · ')}</span>
            </span>
            <span className="causes-box-text">{text || causesText.emptyNode}</span>
          </span>
        </span>
      </button>
      <Handle type="target" position={Position.Right} className="causes-handle" />
    </div>
  );
}, showsTheSame);

/** A save anywhere in the case makes all boxes anew; most of them show what they showed. */
function showsTheSame(before: NodeProps<BoxNode>, now: NodeProps<BoxNode>): boolean {
  return (
    before.id === now.id &&
    before.selected === now.selected &&
    before.data.spoken === now.data.spoken &&
    before.data.level === now.data.level &&
    before.data.text === now.data.text
  );
}
