import type { WebContents } from 'electron';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/host-support/content-security-policy.ts';
import { guardContents } from '../../../../electron/hosts/desktop/guard-contents.ts';
import {
  mayLoad,
  mayNavigate,
  windowOpenAnswer,
} from '../../../../electron/hosts/desktop/navigation-policy.ts';
import { mayUse } from '../../../../electron/hosts/desktop/permission-policy.ts';
import { isOurWindow } from '../../../../electron/hosts/desktop/sender-check.ts';
import { windowAddress } from '../../../../electron/hosts/desktop/window-address.ts';
import { windowOptions } from '../../../../electron/hosts/desktop/window-options.ts';

// Electron's security checklist, item by item, in its own order and numbering.

const preferences = windowOptions('/preload.cjs', 'x').webPreferences ?? {};
const source = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const desktop = (file: string): string => source(`electron/hosts/desktop/${file}`);
const policy = new Map(
  contentSecurityPolicy('desktop')
    .split('; ')
    .map((directive): [string, string] => [
      directive.split(' ')[0] ?? '',
      directive.slice(directive.indexOf(' ') + 1),
    ]),
);

test('1: only our own files are loaded, nothing from the network', () => {
  expect(mayLoad('app://bench/assets/x.js')).toBe(true);
  for (const address of [
    'https://example.org/x.js',
    'http://127.0.0.1/',
    'ws://x/',
    'file:///etc/passwd',
    'data:,x',
  ]) {
    expect(mayLoad(address)).toBe(false);
  }
});

test('2: no Node in the page, its frames or its workers', () => {
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
});

test('3: the preload runs in a world of its own', () => {
  expect(preferences.contextIsolation).toBe(true);
});

test('4: every process of a page is sandboxed', () => {
  expect(preferences.sandbox).toBe(true);
  expect(desktop('main.ts')).toMatch(/^app\.enableSandbox\(\);$/m);
});

test.each(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'something-new'])(
  '5: the permission %s is refused',
  (permission) => {
    expect(mayUse(permission)).toBe(false);
  },
);

test('6: web security stays on', () => {
  expect(preferences.webSecurity).toBe(true);
});

test('7: the policy lets nothing but our own files in and nothing out', () => {
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('style-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'none'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
    expect(policy.get(name)).toBe("'none'");
  }
  expect(contentSecurityPolicy('loopback').replace("connect-src 'self'", "connect-src 'none'")).toBe(
    contentSecurityPolicy('desktop'),
  );
});

test('8: insecure content is not run', () => {
  expect(preferences.allowRunningInsecureContent).toBe(false);
});

test('9: experimental features are off', () => {
  expect(preferences.experimentalFeatures).toBe(false);
});

test('10: no feature of Blink is switched on', () => {
  expect(preferences).not.toHaveProperty('enableBlinkFeatures');
});

test('11: a webview cannot open windows, since there is none', () => {
  expect(preferences.webviewTag).toBe(false);
});

/** What `guardContents` makes of an event with an address: prevented or not. */
function preventedBy(name: string, url: string): boolean {
  const listeners = new Map<string, (event: { url: string; preventDefault(): void }) => void>();
  const contents = {
    setWindowOpenHandler: () => undefined,
    on: (each: string, listener: (event: { url: string; preventDefault(): void }) => void) =>
      void listeners.set(each, listener),
  };
  // The two members that the guard uses.
  guardContents(contents as unknown as WebContents);
  let prevented = false;
  listeners.get(name)?.({ url, preventDefault: () => void (prevented = true) });
  return prevented;
}

test('12: a webview is stopped before it comes about', () => {
  expect(preventedBy('will-attach-webview', windowAddress)).toBe(true);
});

test.each([
  ['app://bench/#/arenden', true, 'a room of ours'],
  ['app://bench.example/', false, 'a host that looks like ours'],
  ['app://user@bench/', false, 'a name before the host'],
  ['https://example.org/', false, 'the web'],
  ['file:///etc/passwd', false, 'the disk'],
  ['javascript:alert(1)', false, 'a script'],
  ['blob:app://bench/x', false, 'something the page made itself'],
  ['not an address', false, 'nothing'],
])('13: may the page go to %s? %s (%s)', (address, allowed) => {
  expect(mayNavigate(address)).toBe(allowed);
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(preventedBy(event, address)).toBe(!allowed);
  }
});

test('14: no new window is ever opened', () => {
  expect(windowOpenAnswer).toEqual({ action: 'deny' });
  expect(desktop('guard-contents.ts')).toContain('setWindowOpenHandler(() => windowOpenAnswer)');
});

test('15: nothing is handed to the system to open', () => {
  for (const file of ['main.ts', 'preload.ts', 'ipc.ts', 'dialogs.ts', 'window.ts', 'guard-contents.ts']) {
    expect(desktop(file)).not.toMatch(/\bshell\b|openExternal|openPath/);
  }
});

test('16: Electron is pinned to a version that is still looked after', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(source('package.json'));
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(devDependencies['electron'] ?? '', 10)).toBeGreaterThanOrEqual(45);
});

test.each([
  ['app://bench/', null, true, 'our page'],
  ['app://bench/', {}, false, 'a frame inside our page'],
  ['https://example.org/', null, false, 'another page'],
  ['app://bench.example/', null, false, 'a host that looks like ours'],
  ['about:blank', null, false, 'an empty page'],
])('17: is a message from %s (parent %j) listened to? %s (%s)', (url, parent, ours, _why) => {
  expect(isOurWindow({ url, parent })).toBe(ours);
  expect(isOurWindow(null)).toBe(false);
});

test('18: the window has a scheme of its own and never file:', () => {
  expect(windowAddress).toBe('app://bench/');
  expect(desktop('window.ts')).not.toMatch(/loadFile|file:/);
});

test.each([
  ['runAsNode', false],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableCookieEncryption', true],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
])('19: the fuse %s is %s', (fuse, on) => {
  expect(source('electron/builder.yml')).toMatch(new RegExp(`^  ${fuse}: ${on}$`, 'm'));
});

test('20: the page gets four functions of ours and nothing of Electron', () => {
  const preload = desktop('preload.ts');
  const bridge = /const bridge: HostBridge = \{\n([\s\S]*?)\n\};/.exec(preload)?.[1] ?? '';
  expect([...bridge.matchAll(/^ {2}(\w+)[:(]/gm)].map(([, name]) => name)).toEqual([
    'call',
    'onEvent',
    'saveFile',
    'pickFiles',
  ]);
  expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
});

test('beside the list: spelling, crash reports, developer tools and traces on disk are off', () => {
  expect(preferences).toMatchObject({ spellcheck: false, devTools: false });
  expect(preferences.partition).not.toMatch(/^persist:/);
  expect(desktop('main.ts')).not.toContain('crashReporter');
});
