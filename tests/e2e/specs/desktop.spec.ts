import { expect, test } from '@playwright/test';
import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../../electron/host-support/project-folders.ts';
import { electronBinary } from '../../../electron/hosts/start/electron-binary.ts';
import { hasDisplay } from '../../../electron/hosts/start/has-display.ts';

// The one thing that only Electron itself can show. Everything else of the desktop host is tested without it.

const binary = electronBinary(projectFolder);
const why =
  binary === undefined
    ? "Electron's program is not here"
    : hasDisplay(process.platform, process.env)
      ? ''
      : 'no screen';
if (why !== '') process.stdout.write(`SKIPPED: the desktop window does not open: ${why}.\n`);
test.skip(why !== '', why);

test('the desktop window opens, speaks to the workbench and reaches nothing else', async () => {
  const home = mkdtempSync(join(tmpdir(), 'desktop-'));
  const app = await _electron.launch({
    args: [projectFolder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(binary === undefined ? {} : { executablePath: binary }),
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, LOCALAPPDATA: home },
  });
  const page = await app.firstWindow();
  await expect(page).toHaveTitle('Utredningsbänken');
  expect(page.url()).toBe('app://bench/');
  await expect(page.locator('h1, h2').first()).toBeVisible();
  const seen = await page.evaluate(async () => ({
    // Runs in the page, where the preload has put the bridge.
    bridge: Object.keys(Reflect.get(globalThis, 'workbench') ?? {}).toSorted(),
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
    network: await fetch('https://example.org/').then(
      () => 'reached',
      () => 'stopped',
    ),
  }));
  expect(seen).toMatchObject({
    bridge: ['call', 'onEvent', 'pickFiles', 'saveFile'],
    node: ['undefined', 'undefined'],
    network: 'stopped',
  });
  await app.close();
  rmSync(home, { recursive: true, force: true });
});
