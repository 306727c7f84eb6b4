import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './marks.css';

export interface BadgeProps {
  /** One or two words. */
  children: ReactNode;
  /** `warn`, `danger` and `good` need an icon beside the word: colour never speaks alone. */
  tone?: 'plain' | 'accent' | 'warn' | 'danger' | 'good' | undefined;
  icon?: LucideIcon | undefined;
}

/** A small word about a row or a heading: UTKAST, Demo, Förfallen. */
export function Badge({ children, tone = 'plain', icon: Icon }: BadgeProps) {
  return (
    <span className={`ui-badge ui-badge--${tone}`}>
      {Icon !== undefined && <Icon aria-hidden size="0.875rem" strokeWidth={2} />}
      {children}
    </span>
  );
}
