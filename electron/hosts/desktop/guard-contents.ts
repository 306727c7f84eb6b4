import type { Session, WebContents } from 'electron';
import { mayLoad, mayNavigate, windowOpenAnswer } from './navigation-policy.ts';
import { mayUse } from './permission-policy.ts';

/** Holds every page to the policies, also one that came about in a way nobody thought of. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => windowOpenAnswer);
  contents.on('will-navigate', (event) => stopUnless(mayNavigate(event.url), event));
  contents.on('will-redirect', (event) => stopUnless(mayNavigate(event.url), event));
  contents.on('will-frame-navigate', (event) => stopUnless(mayNavigate(event.url), event));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No permissions, no network, no downloads, no spelling service. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => mayUse('device'));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

function stopUnless(allowed: boolean, event: { preventDefault(): void }): void {
  if (!allowed) event.preventDefault();
}
