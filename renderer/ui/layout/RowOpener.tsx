import type { ReactNode } from 'react';

interface RowOpenerProps {
  children: ReactNode;
  isTabStop: boolean;
  onOpen: (() => void) | undefined;
}

/** The button in a row that opens it. Its clickable area covers the row, so that the row itself needs no role. */
export function RowOpener({ children, isTabStop, onOpen }: RowOpenerProps) {
  if (onOpen === undefined) return children;
  return (
    <button
      type="button"
      className="ui-row-opener"
      data-row-opener
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
