import { EyeOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import './curtain.css';

export interface CurtainProps {
  isDrawn: boolean;
  onLift: () => void;
}

/**
 * Covers the whole window at once, over everything that may be open, and makes what is behind unreachable. A native
 * modal dialog, since only the browser's top layer lies over other overlays. Escape or Enter lifts it.
 */
export function Curtain({ isDrawn, onLift }: CurtainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isDrawn) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isDrawn]);
  return (
    <dialog
      ref={dialog}
      className="ui-curtain"
      aria-label={uiText.curtain.title}
      onClose={onLift}
      // Over an open dialog too, which would put it out of reach with the rest of the page.
      data-react-aria-top-layer="true"
    >
      {isDrawn && (
        <div className="ui-curtain-body">
          <EyeOff aria-hidden size="2rem" strokeWidth={1.25} />
          <h2>{uiText.curtain.title}</h2>
          <p>{uiText.curtain.body}</p>
          <Button variant="primary" autoFocus onPress={() => dialog.current?.close()}>
            {uiText.curtain.lift}
          </Button>
        </div>
      )}
    </dialog>
  );
}
