import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import './notice.css';

export interface NoticeProps {
  tone: 'info' | 'warn' | 'blocking' | 'good';
  /** What happened or what is so. Without it the tone's own word stands there. */
  title?: string | undefined;
  /** What was kept, what to do. */
  children?: ReactNode | undefined;
  /** Buttons under the text. */
  actions?: ReactNode | undefined;
  /** Read out at once when it appears. */
  isAnnounced?: boolean | undefined;
}

const icons = { info: Info, warn: TriangleAlert, blocking: OctagonAlert, good: CircleCheck };

/** A box of its own in the page. Shape of the icon and the heading carry the tone, not only the colour. */
export function Notice({ tone, title, children, actions, isAnnounced }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`ui-notice ui-notice--${tone}`} role={isAnnounced === true ? 'alert' : undefined}>
      <Icon aria-hidden size="1.25rem" strokeWidth={1.75} />
      <div className="ui-notice-body">
        <p className="ui-notice-title">{title ?? uiText.tone[tone]}</p>
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="row">{actions}</div>}
      </div>
    </div>
  );
}
