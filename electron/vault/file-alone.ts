import { chmodSync, constants, copyFileSync, linkSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../database/open.ts';
import type { RegisterPaths } from './companions.ts';

/**
 * Runs `work` on the register file as it is without its log. SQLite finds a log by the file's name, so the file gets a
 * second name for the while; where the file system has one name a file, an encrypted copy. For the holder of the lock
 * alone, before the file is opened: closing here drops the locks that this process has on it.
 */
export function readingAlone<T>(paths: RegisterPaths, key: Uint8Array, work: (db: Database) => T): T {
  const name = `${paths.register}.ensam`;
  forget(name);
  try {
    giveSecondName(paths.register, name);
    const db = openDatabase(name, { key, readOnly: true });
    try {
      return work(db);
    } finally {
      db.close();
    }
  } finally {
    forget(name);
  }
}

/** Another name for the same bytes, at no cost; else a copy that its owner alone may read. */
export function giveSecondName(path: string, name: string, link: typeof linkSync = linkSync): void {
  try {
    link(path, name);
  } catch {
    // One that shares its blocks where the file system can.
    copyFileSync(path, name, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    chmodSync(name, 0o600);
  }
}

function forget(name: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${name}${ending}`, { force: true });
}
