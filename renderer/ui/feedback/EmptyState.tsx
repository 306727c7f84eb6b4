import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  icon: LucideIcon;
  /** What belongs here. */
  title: string;
  /** Why, in a sentence or two. */
  children?: ReactNode | undefined;
  /** The first step, as a button. */
  action?: ReactNode | undefined;
}

/** Stands where a list would be before it has anything. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Icon aria-hidden size="1.75rem" strokeWidth={1.25} />
      <p className="ui-empty-title">{title}</p>
      {children !== undefined && <div className="ui-empty-text">{children}</div>}
      {action}
    </div>
  );
}
