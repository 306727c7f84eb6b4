import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, desktopBuild, isOlder } from '../../../../electron/hosts/start/build-if-older.ts';
import { hostsText } from '../../../../shared/text/hosts.ts';

const projectFolder = fileURLToPath(new URL('../../../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'desktop-'));
let came: Record<string, unknown> = {};

beforeAll(() => {
  if (isOlder(projectFolder, desktopBuild)) expect(build(projectFolder, desktopBuild)).toBe(true);
  const runner = fileURLToPath(new URL('./run-main.ts', import.meta.url));
  const printed = execFileSync(
    process.execPath,
    [runner, join(projectFolder, '.build', 'desktop', 'main.js')],
    {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, XDG_DATA_HOME: home, LOCALAPPDATA: home },
    },
  );
  came = JSON.parse(printed);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the built main process carries a call through the worker to an encrypted register', () => {
  expect(came['state']).toMatchObject({ ok: true, value: { kind: 'none', host: 'desktop' } });
  expect(came['created']).toMatchObject({ ok: true, value: { recoverySheet: expect.any(Array) } });
  expect(came['sent']).toContainEqual(['workbench:event', { kind: 'session-changed' }]);
});

test('a frame that is not ours is refused', () => {
  expect(came['stranger']).toEqual({ ok: false, error: { code: 'refused' } });
});

test('only own procedures are found', () => {
  expect(came['unknown']).toEqual({ ok: false, error: { code: 'unknown-procedure' } });
});

test('the register locks with the computer, and the page is loaded anew', () => {
  expect(came['locked']).toMatchObject({ ok: true, value: { kind: 'locked' } });
  expect(came['sent']).toContainEqual(['reload', null]);
});

test('a page with something unsaved is left after a question, and after a lock without one', () => {
  // Stay is the answer that the stub gives.
  expect(came['leaves']).toEqual([false, true, false]);
  const { question, close, stay } = hostsText.unsaved;
  const asked = expect.objectContaining({ message: question, buttons: [close, stay], cancelId: 1 });
  expect(came['asked']).toEqual([asked, asked]);
});

test('the window is served from its own scheme under the policy', () => {
  expect(came['loaded']).toBe('app://bench/');
  expect(came['schemes']).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  expect(came['page']).toMatchObject({ status: 200, policy: expect.stringContaining("default-src 'none'") });
});

test('everything that must be said before the window opens is said', () => {
  expect(came).toMatchObject({ sandbox: true, contentProtection: true });
  expect(came['switches']).toEqual(expect.arrayContaining(['host-resolver-rules', 'spellcheck=false']));
  expect(came['guards']).toEqual(
    expect.arrayContaining(['request', 'check', 'device', 'load', 'will-download']),
  );
});

test('closing the window closes the register and ends the program', () => {
  expect(came['exitCode']).toBe(0);
});
