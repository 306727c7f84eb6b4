import type { NodeChange, XYPosition } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { BoxNode } from './figure-of-case.ts';

interface Boxes {
  readonly boxes: BoxNode[];
  readonly onChange: (changes: NodeChange<BoxNode>[]) => void;
  /** Lets every box stand where the layout has it. */
  readonly putBack: () => void;
}

/** The boxes as they are drawn: where the layout has them, but for the one that is being dragged. */
export function useBoxes(laid: readonly BoxNode[], chosen: string | null): Boxes {
  const [dragged, setDragged] = useState<{ readonly id: string; readonly to: XYPosition } | null>(null);
  const boxes = useMemo(
    () =>
      laid.map((box) => {
        if (dragged?.id === box.id) return { ...box, position: dragged.to, selected: box.id === chosen };
        return box.id === chosen ? { ...box, selected: true } : box;
      }),
    [laid, chosen, dragged],
  );
  // Which box is chosen is decided elsewhere, and boxes come and go with the case: only where one is pulled to counts.
  const onChange = useCallback((changes: NodeChange<BoxNode>[]) => {
    for (const change of changes)
      if (change.type === 'position' && change.dragging === true && change.position)
        setDragged({ id: change.id, to: change.position });
  }, []);
  return { boxes, onChange, putBack: useCallback(() => setDragged(null), []) };
}
