import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium, Chrome or Edge on this machine. */
export interface Browser {
  readonly path: string;
  readonly kind: 'chromium' | 'edge';
  /** Packed by snap: it sees only parts of the file system. */
  readonly snap: boolean;
}

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
}

/** The first installed browser, on PATH or in the usual places of the system; undefined when there is none. */
export function findBrowser(
  { platform, env, exists }: Surroundings = {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
  },
): Browser | undefined {
  const candidates = [...onPath(platform, env), ...usualPlaces(platform, env)];
  const path = candidates.find((each) => exists(each));
  if (path === undefined) return undefined;
  const kind = /edge/i.test(path) ? 'edge' : 'chromium';
  return {
    path,
    kind,
    snap: path.startsWith('/snap/') || (path.endsWith('chromium-browser') && exists('/snap/bin/chromium')),
  };
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function onPath(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') return [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const programs = [
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ];
  return programs.flatMap((program) =>
    roots.flatMap((root) => (root === undefined ? [] : [`${root}\\${program}`])),
  );
}
