import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../electron/host-support/find-browser.ts';

/** The built window, served by the loopback host as `npm start` serves it, in the Chromium of this machine. */
const isRoot = process.getuid?.() === 0;
const browser = findBrowser();

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results/e2e',
  globalSetup: './fixture/build-window.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A slow machine is no failure: these are ends to waiting, not measures.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 960 },
    actionTimeout: 40_000,
    acceptDownloads: true,
    // A list that glides into place is clicked when it has come to rest: without motion that is at once.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      args: [
        // Chromium refuses to run as root with its sandbox.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
