import { existsSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type AuditHead, auditHead, verifyAuditChain } from '../database/audit-chain.ts';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusalOf } from '../database/register-error.ts';
import type { RegisterPaths } from './companions.ts';
import { readingAlone } from './file-alone.ts';
import { committedPages } from './log-frames.ts';
import { attachmentBytes, logFits } from './log-fits.ts';

/** Checks a register just opened, refuses it or gives the key of its audit chain. */
type Look = (db: Database) => Buffer;

/**
 * Threat: SQLite replays any log under the right name that its own checksums hold for, also one that was put back from
 * an earlier day, and so undoes in silence what was saved since. After a crash the log must therefore be shown to go on
 * from the file: nothing logged in the file is missing through the log, and every page and every link holds, unless it
 * did not without the log either. `foreign-log` when the file is whole without it, else `damaged`. Changes nothing.
 * Reads all of the file but the attachments, and only when there is a log.
 */
export function demandOwnLog(paths: RegisterPaths, key: Uint8Array, look: Look): void {
  const hadIndex = existsSync(paths.shm);
  const found = throughLog(paths, key, look);
  if (found === 'whole') return;
  const alone = orUnreadable(() => readingAlone(paths, key, (db) => isSound(db, look(db))));
  // A fault of the file's own: it opens as it would without a crash, and the check of the file tells it.
  if (found === 'faulty' && alone !== true) return;
  if (!hadIndex) rmSync(paths.shm, { force: true });
  throw new RegisterError(alone === true ? 'foreign-log' : 'damaged');
}

/** `backwards` is proof that the log is not the file's, or that one of them cannot be read. */
function throughLog(paths: RegisterPaths, key: Uint8Array, look: Look): 'whole' | 'faulty' | 'backwards' {
  // Unreadable alone is also the file of a process that was killed while it emptied the log into it.
  const known = orUnreadable(() => readingAlone(paths, key, auditHead));
  const found = orUnreadable(() => {
    const db = openDatabase(paths.register, { key, readOnly: true });
    try {
      const auditKey = look(db);
      if (!holdsRow(db, known)) return 'backwards';
      const fits = orUnreadable(() => logFits(db, committedPages(paths.wal)));
      if (fits === false) return 'backwards';
      return fits === true && orUnreadable(() => isSound(db, auditKey)) === true ? 'whole' : 'faulty';
    } finally {
      db.close();
    }
  });
  return found ?? 'backwards';
}

function isSound(db: Database, auditKey: Buffer): boolean {
  return verifyAuditChain(db, auditKey).ok && isWholeButForAttachments(db);
}

/** Attachments may be gigabytes; their row in the log tells whether they came in whole, and their hashes of every byte. */
function isWholeButForAttachments(db: Database): boolean {
  const tables = db
    .prepare<[string], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> ?`,
    )
    .pluck()
    .all(attachmentBytes);
  const check = db.prepare<[string], string>('SELECT * FROM pragma_integrity_check(?)').pluck();
  return tables.every((table) => check.all(table).every((found) => found === 'ok'));
}

function holdsRow(db: Database, known: AuditHead | undefined): boolean {
  if (known === undefined || known.seq === 0) return true;
  return (
    db.prepare('SELECT 1 FROM audit WHERE seq = ? AND hash = ?').get(known.seq, known.hash) !== undefined
  );
}

/** What the work gave, or undefined for what cannot be read as a register. */
function orUnreadable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** A page of another day can also lack a table or a column: SQLite then calls the statement itself wrong. */
function isUnreadable(error: unknown): boolean {
  const code = error instanceof RegisterError ? error.code : refusalOf(error);
  if (code !== undefined) return code === 'damaged' || code === 'truncated';
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}
