import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { region } from './regions.ts';
import './three-columns.css';

export interface SideColumn {
  /** Name of the column: its landmark, and the button that unfolds it in a narrow window. */
  readonly label: string;
  readonly content: ReactNode;
}

export interface ThreeColumnsProps {
  left?: SideColumn | undefined;
  /** Landmark name of the middle. */
  middleLabel: string;
  children: ReactNode;
  right?: SideColumn | undefined;
}

/**
 * Task list, step, and what supports it. In a wide window three panes that scroll by themselves; narrower, the right
 * one goes below; narrower still (or zoomed), all in one column with the sides folded under their names.
 */
export function ThreeColumns({ left, middleLabel, children, right }: ThreeColumnsProps) {
  return (
    <div className="ui-columns">
      {left !== undefined && <Side side="left" column={left} />}
      <section className="ui-columns-middle" aria-label={middleLabel} {...region()}>
        {children}
      </section>
      {right !== undefined && <Side side="right" column={right} />}
    </div>
  );
}

function Side({ side, column }: { side: 'left' | 'right'; column: SideColumn }) {
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <aside className={`ui-columns-${side}`} aria-label={column.label} {...region()}>
      <button
        type="button"
        className="ui-columns-fold"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronDown aria-hidden size="1.125rem" strokeWidth={1.75} />
        {column.label}
      </button>
      <div className="ui-columns-body" id={bodyId} data-open={isOpen || undefined}>
        {column.content}
      </div>
    </aside>
  );
}
