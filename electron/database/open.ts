import { closeSync, openSync, readSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type KeyableDatabase, loadDriver } from './driver.ts';
import { readPragmaNumber } from './read-pragma.ts';
import { RegisterError, refusingDamage } from './register-error.ts';

export interface OpenOptions {
  /** 32 random bytes, used as SQLCipher's raw key. Not kept and not cleared here. */
  readonly key: Uint8Array;
  readonly readOnly?: boolean;
  /** Lets a missing or empty file become a new database. Otherwise it must exist. */
  readonly create?: boolean;
  /** `delete` for copies that should open on read-only media, `keep` to look before writing. Read-only always keeps. */
  readonly journal?: 'wal' | 'delete' | 'keep';
}

/**
 * Opens a SQLCipher-4 file with every pragma of the house set and its first page read.
 * Refuses a key of the wrong length, a plain SQLite file, and what cannot be read with this key (`damaged`).
 */
export function openDatabase(path: string, options: OpenOptions): Database {
  if (options.key.length !== 32) throw new TypeError('a register key is 32 bytes');
  try {
    return refusingDamage(() => connect(path, options));
  } catch (error) {
    // Only after a failure: closing a descriptor drops the locks this process's other connections hold on the file.
    if (error instanceof RegisterError && error.code === 'damaged' && isPlainSqlite(path)) {
      throw new RegisterError('plain-sqlite');
    }
    throw error;
  }
}

function connect(path: string, options: OpenOptions): Database {
  const Driver = loadDriver();
  const db = new Driver(path, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.create !== true,
    timeout: 2000,
  });
  try {
    applyKey(db, options.key);
    applyPragmas(db, options);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether the file begins as an unencrypted SQLite database does. */
export function isPlainSqlite(path: string): boolean {
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

/**
 * Surprise: hex of any other length, and 32 bare bytes, silently become a passphrase, and an empty key a plaintext
 * file. Hence x'…' with 64 digits, built in a buffer that is cleared.
 */
function applyKey(db: KeyableDatabase, key: Uint8Array): void {
  db.exec(`PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4`);
  const literal = Buffer.alloc(67);
  literal.write("x'", 0, 'latin1');
  for (const [index, byte] of key.entries()) {
    literal[2 + index * 2] = hexDigit(byte >> 4);
    literal[3 + index * 2] = hexDigit(byte & 15);
  }
  literal.write("'", 66, 'latin1');
  db.key(literal);
  literal.fill(0);
}

function hexDigit(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}

function applyPragmas(db: Database, options: OpenOptions): void {
  db.exec(beforeFirstRead);
  // The first read: here a wrong key or a damaged first page shows.
  const pages = readPragmaNumber(db, 'page_count');
  if (options.create !== true && pages === 0) throw new RegisterError('truncated');
  const journal = options.journal ?? 'wal';
  if (options.readOnly !== true && journal !== 'keep') db.pragma(`journal_mode = ${journal}`);
  // After the first read: it decides the journal, and a reopened WAL file would run with synchronous=NORMAL.
  db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
}

/**
 * `temp_store`: the bundled build spills large sorts to a plaintext temp file unless told otherwise.
 * `recursive_triggers`: REPLACE would otherwise delete rows past the triggers that forbid deletion.
 */
const beforeFirstRead = `
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
`;
