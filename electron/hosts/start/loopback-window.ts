import { hostsText } from '../../../shared/text/hosts.ts';
import { type Browser, findBrowser } from '../../host-support/find-browser.ts';
import { startBrowser } from '../../host-support/start-browser.ts';
import { type LoopbackOptions, openLoopback } from '../loopback/loopback.ts';
import { canInstall, installPackages } from './install-package.ts';

/** An installed browser, or one that root on Debian just got. */
export function browserOrInstall(say: (line: string) => void): Browser | undefined {
  const found = findBrowser();
  if (found !== undefined || !canInstall()) return found;
  say(hostsText.installing('chromium'));
  if (!installPackages(['chromium'])) say(hostsText.installFailed('chromium'));
  return findBrowser();
}

/** Serves the window to a browser that it starts itself; resolves when that is closed and the register locked. */
export async function runInBrowser(
  browser: Browser,
  options: LoopbackOptions,
  say: (line: string) => void,
): Promise<void> {
  const loopback = await openLoopback(options);
  const window = startBrowser(browser, loopback.addressFor('trusted'));
  say(hostsText.otherBrowser(loopback.addressFor('demo')));
  void window.closed.then(() => loopback.windowClosed());
  const end = (): void => {
    window.stop();
    void loopback.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  await loopback.closed;
  window.stop();
  await window.closed;
}
