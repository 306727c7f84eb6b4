import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { IconButton } from '../actions/IconButton.tsx';
import { region } from '../layout/regions.ts';
import { isListUnfolded } from './use-escape.ts';
import './sheet.css';

export interface SheetProps {
  title: string;
  children: ReactNode;
  onClose: () => void;
  /** Buttons that stay at the lower edge. */
  foot?: ReactNode | undefined;
}

/**
 * A sheet of paper at the window's right edge, for work beside the case: nothing behind it is locked or dimmed. Render it
 * while it is open. It takes the focus, Escape closes it, and the focus goes back to where it was.
 */
export function Sheet({ title, children, onClose, foot }: SheetProps) {
  const titleId = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const sheet = place.current;
    sheet?.focus();
    return () => {
      const at = document.activeElement;
      // Whoever closed it may have sent the focus on already.
      const isNowhere = at === null || at === document.body || sheet?.contains(at) === true;
      if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      ref={place}
      className="ui-sheet"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isListUnfolded()) return;
        event.stopPropagation();
        onClose();
      }}
      {...region()}
    >
      <header className="ui-sheet-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton label={uiText.close} icon={X} shortcut="Esc" onPress={onClose} />
      </header>
      <div className="ui-sheet-body">{children}</div>
      {foot !== undefined && <footer className="ui-sheet-foot">{foot}</footer>}
    </div>
  );
}
