import type { ReactNode } from 'react';
import { RowOpener } from './RowOpener.tsx';
import './row-list.css';

export interface RowItem {
  readonly id: string;
  /** What the row is about; opens it. */
  readonly title: ReactNode;
  /** A line under the title. */
  readonly text?: ReactNode | undefined;
  /** To the left: a mark, a date. */
  readonly lead?: ReactNode | undefined;
  /** To the right: when, how much. */
  readonly meta?: ReactNode | undefined;
  /** Buttons of the row's own. */
  readonly actions?: ReactNode | undefined;
  readonly onOpen?: (() => void) | undefined;
}

export interface RowListProps {
  /** Name of the list for screen readers. */
  label: string;
  items: readonly RowItem[];
}

/** Rows to act on one by one: what is due today, findings, source cards. Each row opens the place where the work is. */
export function RowList({ label, items }: RowListProps) {
  return (
    <ul className="ui-rows" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className="ui-row" data-opens={item.onOpen !== undefined || undefined}>
          {item.lead !== undefined && <div className="ui-row-lead">{item.lead}</div>}
          <div className="ui-row-body">
            <div className="ui-row-title">
              <RowOpener isTabStop onOpen={item.onOpen}>
                {item.title}
              </RowOpener>
            </div>
            {item.text !== undefined && <div className="ui-row-text">{item.text}</div>}
          </div>
          {item.meta !== undefined && <div className="ui-row-meta">{item.meta}</div>}
          {item.actions !== undefined && <div className="ui-row-actions">{item.actions}</div>}
        </li>
      ))}
    </ul>
  );
}
