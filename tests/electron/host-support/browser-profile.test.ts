import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createBrowserProfile } from '../../../electron/host-support/browser-profile.ts';
import { browserArguments } from '../../../electron/host-support/start-browser.ts';

const address = 'http://127.0.0.1:4711/?ticket=hemlig';

function profile() {
  const made = createBrowserProfile({ snap: false }, address);
  onTestFinished(() => made.remove());
  return made;
}

test('hands the ticket over in a file that only its owner can read, never on the command line', () => {
  const made = profile();
  const line = browserArguments({ kind: 'chromium' }, made, false).join(' ');
  expect(line).not.toContain('hemlig');
  const page = fileURLToPath(made.startPage);
  expect(readFileSync(page, 'utf8')).toContain(address);
  expect(statSync(page).mode & 0o077).toBe(0);
  expect(statSync(made.folder).mode & 0o077).toBe(0);
});

test('keeps what is typed away from spelling services, sync and session restore', () => {
  const made = profile();
  const line = browserArguments({ kind: 'chromium' }, made, false);
  expect(line).toEqual(expect.arrayContaining(['--incognito', '--disable-sync', '--disable-extensions']));
  expect(browserArguments({ kind: 'edge' }, made, false)).toContain('--inprivate');
  const preferences: unknown = JSON.parse(readFileSync(join(made.folder, 'Default', 'Preferences'), 'utf8'));
  expect(preferences).toMatchObject({
    spellcheck: { use_spelling_service: false },
    download: { prompt_for_download: true },
    credentials_enable_service: false,
  });
});

test('runs without its sandbox only as root', () => {
  const made = profile();
  expect(browserArguments({ kind: 'chromium' }, made, false)).not.toContain('--no-sandbox');
  expect(browserArguments({ kind: 'chromium' }, made, true)).toContain('--no-sandbox');
});

test('leaves nothing behind', () => {
  const made = profile();
  made.remove();
  expect(existsSync(made.folder)).toBe(false);
});
