import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { IconButton } from '../actions/IconButton.tsx';
import './toasts.css';

export interface Toast {
  /** One sentence: what happened, what was kept, what to do. */
  readonly text: string;
  /** `problem` stays until closed and is read out at once. */
  readonly tone?: 'info' | 'problem' | undefined;
  /** One thing to do about it, e.g. undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

type Shown = Toast & { readonly key: number };

const ShowToast = createContext<(toast: Toast) => void>(() => undefined);

/** Returns a function that shows a message at the window's lower edge. */
export function useToast(): (toast: Toast) => void {
  return useContext(ShowToast);
}

/** Messages without an action leave after eight seconds unless pointed at or focused; the others wait to be closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const nextKey = useRef(0);
  const show = useCallback((toast: Toast) => {
    nextKey.current += 1;
    const key = nextKey.current;
    setToasts((current) => [...current.slice(-3), { ...toast, key }]);
  }, []);
  const close = useCallback((key: number) => {
    setToasts((current) => current.filter((toast) => toast.key !== key));
  }, []);
  return (
    <ShowToast value={show}>
      {children}
      <section className="ui-toasts" aria-label={uiText.regions.messages} data-region-late>
        <ul aria-live="polite" aria-relevant="additions">
          {toasts.map((toast) => (
            <ToastRow key={toast.key} toast={toast} onClose={() => close(toast.key)} />
          ))}
        </ul>
      </section>
    </ShowToast>
  );
}

/** The fading is a CSS animation: hover and focus pause it, and its end closes the message. */
function ToastRow({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const stays = toast.tone === 'problem' || toast.action !== undefined;
  return (
    <li
      className="ui-toast"
      data-tone={toast.tone ?? 'info'}
      data-stays={stays || undefined}
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
