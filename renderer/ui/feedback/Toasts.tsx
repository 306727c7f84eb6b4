import { X } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { IconButton } from '../actions/IconButton.tsx';
import { MessagesContext, type Toast } from './toast-context.ts';
import { useToastRoom } from './use-toast-room.ts';
import './toasts.css';

type Shown = Toast & { readonly key: number; readonly by: string; readonly shownAt: number };

/**
 * Messages without an action leave after eight seconds unless pointed at or focused. The others wait to be closed, left or
 * settled, and the window makes room for them, so that they lie over nothing that can be pressed.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const nextKey = useRef(0);
  const place = useRef<HTMLElement>(null);
  const messages = useMemo(() => {
    const keepOnly = (stays: (toast: Shown) => boolean): void =>
      setToasts((current) => (current.every(stays) ? current : current.filter(stays)));
    return {
      show: (toast: Toast, by: string): void => {
        nextKey.current += 1;
        const key = nextKey.current;
        setToasts((current) => [...current.slice(-3), { ...toast, key, by, shownAt: performance.now() }]);
      },
      settle: (by: string): void => keepOnly((toast) => toast.by !== by || toast.tone !== 'problem'),
      leave: (): void => keepOnly((toast) => !waits(toast) || toast.isKept === true),
      goOn: (since: number): void => keepOnly((toast) => toast.isRefusal !== true || toast.shownAt >= since),
      close: (key: number): void => keepOnly((toast) => toast.key !== key),
    };
  }, []);
  useToastRoom(place, toasts.some(waits));
  return (
    <MessagesContext value={messages}>
      {children}
      <section
        ref={place}
        className="ui-toasts"
        aria-label={uiText.regions.messages}
        data-region-late
        // Within reach beside an open dialog, which would take a press here for one outside itself.
        data-react-aria-top-layer="true"
      >
        <ul aria-live="polite" aria-relevant="additions">
          {toasts.map((toast) => (
            <ToastRow key={toast.key} toast={toast} onClose={() => messages.close(toast.key)} />
          ))}
        </ul>
      </section>
    </MessagesContext>
  );
}

const waits = (toast: Toast): boolean => toast.tone === 'problem' || toast.action !== undefined;

/** The fading is a CSS animation: hover and focus pause it, and its end closes the message. */
function ToastRow({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  return (
    <li
      className="ui-toast"
      data-tone={toast.tone ?? 'info'}
      data-stays={waits(toast) || undefined}
      onAnimationEnd={(event) => {
        if (event.animationName === 'ui-toast-leave') onClose();
      }}
    >
      <span role={toast.tone === 'problem' ? 'alert' : undefined}>{toast.text}</span>
      {toast.action !== undefined && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => {
            toast.action?.onPress();
            onClose();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={uiText.close} icon={X} onPress={onClose} />
    </li>
  );
}
