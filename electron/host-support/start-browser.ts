import { spawn } from 'node:child_process';
import { createBrowserProfile } from './browser-profile.ts';
import { withoutSecrets } from './child-environment.ts';
import type { Browser } from './find-browser.ts';

export interface StartedBrowser {
  /** Resolves when the last window is closed or the browser could not start; the profile is gone by then. */
  readonly closed: Promise<void>;
  stop(): void;
}

/** Opens the address in a window of its own, in a profile that nothing else uses and that leaves nothing behind. */
export function startBrowser(browser: Browser, address: string, root: boolean = isRoot()): StartedBrowser {
  const profile = createBrowserProfile(browser, address);
  const child = spawn(browser.path, browserArguments(browser, profile, root), {
    stdio: 'ignore',
    env: withoutSecrets(process.env),
  });
  // However this program ends, neither the window nor what it kept in its profile outlives it.
  const leave = (): void => {
    child.kill();
    profile.remove();
  };
  process.once('exit', leave);
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).finally(() => {
    profile.remove();
    process.off('exit', leave);
  });
  return { closed, stop: () => void child.kill() };
}

/**
 * Private mode: session restore would otherwise write what stands in the fields to disk. No extension sees the pages,
 * nothing is synced, and no address but this machine's is ever looked up.
 */
export function browserArguments(
  browser: Pick<Browser, 'kind'>,
  profile: { readonly folder: string; readonly startPage: string },
  root: boolean,
): string[] {
  return [
    `--user-data-dir=${profile.folder}`,
    `--app=${profile.startPage}`,
    browser.kind === 'edge' ? '--inprivate' : '--incognito',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,msEdgeEnableNurturingFramework',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--lang=sv',
    '--window-size=1440,960',
    // Chromium refuses to run as root with its sandbox.
    ...(root ? ['--no-sandbox'] : []),
  ];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
