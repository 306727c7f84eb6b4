import { existsSync, rmSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { readPragmaNumber } from '../database/read-pragma.ts';
import type { RegisterPaths } from './companions.ts';
import { committedPages, logHeader, pageSize } from './log-frames.ts';

/** Whether the write-ahead log holds anything, as after a crash. */
export function hasPendingLog(paths: RegisterPaths): boolean {
  return existsSync(paths.wal) && statSync(paths.wal).size > logHeader;
}

/**
 * Whether the file has been cut off at a page boundary: pages that the database counts but that are neither in the
 * file nor in the log of a crashed session. Costs one stat unless there is such a log.
 */
export function lacksPages(db: Database, paths: RegisterPaths): boolean {
  const present = Math.floor(statSync(paths.register).size / pageSize);
  const expected = readPragmaNumber(db, 'page_count');
  if (present >= expected) return false;
  if (!hasPendingLog(paths)) return true;
  const logged = committedPages(paths.wal);
  for (let page = present + 1; page <= expected; page += 1) if (!logged.has(page)) return true;
  return false;
}

/**
 * Puts what the log holds into the open file, wherever that has been moved, and takes the log away. Surprise: SQLite itself
 * leaves the log behind when the file is no longer under its name, and the moved file without all that was saved last. A
 * log that cannot be emptied stays.
 */
export function emptyLog(db: Database, paths: RegisterPaths): void {
  try {
    if (db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0) return;
    rmSync(paths.wal, { force: true });
    rmSync(paths.shm, { force: true });
  } catch {
    // The disk is full, or gone with the file.
  }
}
