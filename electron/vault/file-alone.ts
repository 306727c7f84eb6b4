import { chmodSync, constants, copyFileSync, linkSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusalOf } from '../database/register-error.ts';
import type { RegisterPaths } from './companions.ts';

/**
 * Runs `work` on the register file as it is without its log. SQLite finds a log by the file's name, so the file gets a
 * second name for the while; where the file system has one name a file, an encrypted copy. For the holder of the lock
 * alone, before the file is opened: closing here drops the locks that this process has on it.
 */
export function readingAlone<T>(paths: RegisterPaths, key: Uint8Array, work: (db: Database) => T): T {
  forgetAlone(paths);
  try {
    giveSecondName(paths.register, paths.alone);
    const db = openDatabase(paths.alone, { key, readOnly: true });
    try {
      return work(db);
    } finally {
      db.close();
    }
  } finally {
    forgetAlone(paths);
  }
}

/** What a process that was killed meanwhile left: it may be as large as the register. For the holder of the lock alone. */
export function forgetAlone({ alone, aloneWal, aloneShm }: RegisterPaths): void {
  for (const path of [alone, aloneWal, aloneShm]) rmSync(path, { force: true });
}

/**
 * Another name for the same bytes, at no cost; else a copy that its owner alone may read. `disk-full`, with what was
 * needed, when there is no room for one.
 */
export function giveSecondName(
  path: string,
  name: string,
  { link = linkSync, copy = copyFileSync }: Partial<Ways> = {},
): void {
  try {
    link(path, name);
  } catch {
    copyAlone(path, name, copy);
  }
}

/** For tests of other file systems. */
interface Ways {
  readonly link: typeof linkSync;
  readonly copy: typeof copyFileSync;
}

function copyAlone(path: string, name: string, copy: typeof copyFileSync): void {
  try {
    // One that shares its blocks where the file system can.
    copy(path, name, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (refusalOf(error) !== 'disk-full') throw error;
    throw new RegisterError('disk-full', { needs: 'copy' });
  }
  chmodSync(name, 0o600);
}
