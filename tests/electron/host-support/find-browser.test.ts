import { expect, test } from 'vitest';
import { findBrowser } from '../../../electron/host-support/find-browser.ts';

const windows = {
  PROGRAMFILES: String.raw`C:\Program Files`,
  'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
};
const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;

test.each([
  ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/chromium', 'chromium', false, 'on PATH'],
  ['linux', {}, '/usr/bin/google-chrome', 'chromium', false, 'in the usual place without PATH'],
  ['linux', {}, '/snap/bin/chromium', 'chromium', true, 'packed by snap'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chromium', false, 'macOS'],
  ['win32', windows, edge, 'edge', false, 'Edge is on every Windows'],
] as const)('on %s finds %j %s (%s)', (platform, env, path, kind, snap, _why) => {
  const found = findBrowser({ platform, env, exists: (each) => each === path });
  expect(found).toEqual({ path, kind, snap });
});

test('finds nothing where nothing is', () => {
  expect(findBrowser({ platform: 'linux', env: { PATH: '/usr/bin' }, exists: () => false })).toBeUndefined();
});
