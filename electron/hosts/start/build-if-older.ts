import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withoutSecrets } from '../../host-support/child-environment.ts';

/** One thing that is built: from which folders, into which file, by which vite configs. */
export interface Built {
  readonly from: readonly string[];
  readonly into: string;
  readonly configs: readonly string[];
}

export const windowBuild: Built = {
  from: ['renderer', 'shared', 'package-lock.json'],
  into: '.build/renderer/index.html',
  configs: ['renderer/vite.config.ts'],
};

export const desktopBuild: Built = {
  from: ['electron', 'shared', 'package-lock.json'],
  into: '.build/desktop/preload.cjs',
  configs: ['electron/hosts/desktop/main.vite.config.ts', 'electron/hosts/desktop/preload.vite.config.ts'],
};

/** Whether any source is newer than what was built from it. */
export function isOlder(projectFolder: string, built: Built): boolean {
  const made = statSync(join(projectFolder, built.into), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built.from.some((path) => newestIn(join(projectFolder, path)) > made);
}

/** Runs the build in a process of its own; false when it failed. Its words go to standard error. */
export function build(projectFolder: string, built: Built): boolean {
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js');
  return built.configs.every((config) => {
    const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--config', config], {
      cwd: projectFolder,
      stdio: ['ignore', 2, 2],
      env: withoutSecrets(process.env),
    });
    return run.status === 0;
  });
}

function newestIn(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(info.mtimeMs, ...inside);
}
