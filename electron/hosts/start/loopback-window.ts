import { hostsText } from '../../../shared/text/hosts.ts';
import { type Browser, findBrowser } from '../../host-support/find-browser.ts';
import { startBrowser } from '../../host-support/start-browser.ts';
import { type LoopbackOptions, openLoopback } from '../loopback/loopback.ts';
import { onSignals } from './on-signals.ts';
import { canInstall, installPackages } from './install-package.ts';

/** An installed browser, or one that root on Debian just got. */
export function browserOrInstall(say: (line: string) => void): Browser | undefined {
  const found = findBrowser();
  if (found !== undefined || !canInstall()) return found;
  say(hostsText.installing('chromium'));
  if (!installPackages(['chromium'])) say(hostsText.installFailed('chromium'));
  return findBrowser();
}

/**
 * Serves the window to a browser that it starts itself; resolves when that is closed and the register locked. False when
 * no browser ever came: a display may be named that nothing is behind.
 */
export async function runInBrowser(
  browser: Browser,
  options: LoopbackOptions,
  say: (line: string) => void,
): Promise<boolean> {
  const loopback = await openLoopback(options);
  const window = startBrowser(browser, loopback.addressFor('trusted'));
  say(hostsText.otherBrowser(loopback.addressFor('demo')));
  void window.closed.then(() => loopback.windowClosed());
  let asked = false;
  const forget = onSignals(() => {
    asked = true;
    window.stop();
    void loopback.close();
  });
  await loopback.closed;
  window.stop();
  await window.closed;
  forget();
  return asked || loopback.wasVisited();
}
