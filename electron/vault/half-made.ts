import { existsSync, rmSync } from 'node:fs';
import type { RegisterPaths } from './companions.ts';

/**
 * The name a register is made under. It gets its own when it is whole and its key header lies beside it, so that a process
 * killed on the way leaves no register that nobody can open.
 */
export const unfinishedOf = (paths: RegisterPaths): string => `${paths.register}.ny`;

/** Whether a creation was killed here: there is no register, only what was to become one. */
export function isHalfMade(paths: RegisterPaths): boolean {
  return !existsSync(paths.register) && existsSync(unfinishedOf(paths));
}

/** Takes away what a killed creation left, its key header too: it opens nothing. For the holder of the lock alone. */
export function removeHalfMade(paths: RegisterPaths): void {
  if (isHalfMade(paths)) rmSync(paths.keys, { force: true });
  removeUnfinished(paths);
}

export function removeUnfinished(paths: RegisterPaths): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) {
    rmSync(`${unfinishedOf(paths)}${ending}`, { force: true });
  }
}
