import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** Marks a button of the map: which action (`''` in the column of the causes) and which cause (`''` in the head). */
export const cellMarks = (actionId: string, causeId: string) => ({
  'data-cell': `${actionId} ${causeId}`,
  tabIndex: -1,
});

/** Puts the focus in the box of an action and a cause once it has been drawn; the first action brings the whole map with it. */
export function focusCell(actionId: string, causeId: string, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${actionId} ${causeId}`)}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (!cell && frames > 0) focusCell(actionId, causeId, frames - 1);
  });
}

const mostFrames = 60;

/**
 * One tab stop for the whole map; arrow keys, Home and End go between its buttons, with Ctrl to its corners. The stop is kept
 * in the page and not in React: a map may have thousands of buttons, and none of them is drawn anew for a step of the focus.
 */
export function useTableKeys(): {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLTableElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const moveStop = (to: HTMLElement | null): void => {
    if (stop.current && stop.current !== to) stop.current.tabIndex = -1;
    if (to) to.tabIndex = 0;
    stop.current = to;
  };
  useLayoutEffect(() => {
    const isThere = stop.current !== null && ref.current?.contains(stop.current) === true;
    moveStop(isThere ? stop.current : (ref.current?.querySelector<HTMLElement>('[data-cell]') ?? null));
  });
  return {
    ref,
    onFocus: ({ target }) => moveStop(target.closest<HTMLElement>('[data-cell]')),
    onKeyDown(event) {
      const next = neighbour(ref.current, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

function neighbour(table: HTMLTableElement | null, event: KeyboardEvent): HTMLElement | null {
  const at = event.target instanceof Element ? event.target.closest('th, td') : null;
  const row = at?.closest('tr');
  if (!table || !(at instanceof HTMLTableCellElement) || !row) return null;
  const last = { row: table.rows.length - 1, cell: row.cells.length - 1 };
  const here = { row: row.rowIndex, cell: at.cellIndex };
  const goals: Readonly<Record<string, { row: number; cell: number }>> = {
    ArrowLeft: { ...here, cell: here.cell - 1 },
    ArrowRight: { ...here, cell: here.cell + 1 },
    ArrowUp: { ...here, row: here.row - 1 },
    ArrowDown: { ...here, row: here.row + 1 },
    Home: { row: event.ctrlKey ? 0 : here.row, cell: event.ctrlKey ? 1 : 0 },
    End: { row: event.ctrlKey ? last.row : here.row, cell: last.cell },
  };
  const goal = goals[event.key];
  return goal === undefined
    ? null
    : (table.rows[goal.row]?.cells[goal.cell]?.querySelector<HTMLElement>('[data-cell]') ?? null);
}
