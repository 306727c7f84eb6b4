import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Built, isOlder } from '../../../../electron/hosts/start/build-if-older.ts';
import { electronBinary } from '../../../../electron/hosts/start/electron-binary.ts';
import { hasDisplay } from '../../../../electron/hosts/start/has-display.ts';
import { readToday } from '../../../../electron/hosts/start/read-today.ts';

const later = Date.now() / 1000;

function project(files: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, time] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path === 'node_modules/electron/path.txt' ? 'electron\n' : '');
    // Far ahead: a folder's own time is the moment it was made.
    utimesSync(join(folder, path), later + time, later + time);
  }
  return folder;
}

const built: Built = { from: ['src'], into: 'out/index.html', configs: [] };

test.each([
  [{ 'src/a/b.ts': 10, 'out/index.html': 20 }, false, 'built after the last change'],
  [{ 'src/a/b.ts': 30, 'out/index.html': 20 }, true, 'changed since'],
  [{ 'src/a/b.ts': 10 }, true, 'never built'],
])('with %j it builds: %s (%s)', (files, expected, _why) => {
  expect(isOlder(project(files), built)).toBe(expected);
});

test.each([
  [{ 'node_modules/electron/path.txt': 1, 'node_modules/electron/dist/electron': 1 }, true, 'downloaded'],
  [{ 'node_modules/electron/path.txt': 1 }, false, 'named but not there'],
  [{ 'node_modules/electron/package.json': 1 }, false, 'never downloaded'],
])('with %j Electron is there: %s (%s)', (files, expected, _why) => {
  expect(electronBinary(project(files)) !== undefined).toBe(expected);
});

test.each([
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['linux', {}, false],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('on %s with %j there is a screen: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

test.each([
  [[], undefined],
  [['--today=2026-03-01'], '2026-03-01'],
])('reads %j as %s', (argv, expected) => {
  expect(readToday(argv)).toBe(expected);
});

test.each([[['--today=2026-02-30']], [['--port=80']], [['--today=2026-03-01', '--host=0.0.0.0']]])(
  'refuses %j',
  (argv) => {
    expect(readToday(argv)).toHaveProperty('problem');
  },
);
