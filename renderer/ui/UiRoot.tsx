import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ToastProvider } from './feedback/Toasts.tsx';
import { TodayContext } from './fields/today.ts';

interface UiRootProps {
  children: ReactNode;
  /** `YYYY-MM-DD`, the day date fields count from. Default: the computer's own date. */
  today?: string | undefined;
}

/** Goes around the whole interface once: Swedish locale for react-aria, the day of today, and messages. */
export function UiRoot({ children, today }: UiRootProps) {
  return (
    <I18nProvider locale="sv-SE">
      <TodayContext value={today}>
        <ToastProvider>{children}</ToastProvider>
      </TodayContext>
    </I18nProvider>
  );
}
