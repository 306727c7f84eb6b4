import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { loadDriver } from '../database/driver.ts';
import { RegisterError, refusalOf, refusingDamage } from '../database/register-error.ts';
import type { RegisterPaths } from './companions.ts';
import { identityOf } from './file-identity.ts';

/** Who holds a register, as shown to the next who tries. No case data. */
export interface LockHolder {
  readonly user: string;
  readonly host: string;
  /** ISO instant in UTC. */
  readonly since: string;
}

export interface RegisterLock {
  /**
   * Threat: the lock hangs on a file that a cleaner may delete, and the next who comes locks a new one of that name. Takes
   * the lock anew where that has happened; `held` when another was first. Costs one look at the name.
   */
  demandHeld(): void;
  release(): void;
}

/**
 * Takes the register for writing, or refuses with `held` and the holder's details. The lock is the operating
 * system's, so a killed holder's is simply free; the lock file itself is left in place, since removing it would let
 * two processes lock two files of the same name. Never open the lock file in any other way in this process: closing
 * that descriptor would drop the lock.
 */
export function holdRegister(paths: RegisterPaths, holder: LockHolder): RegisterLock {
  let taken = take(paths);
  let note = setImmediate(() => leaveNote(paths, holder));
  return {
    demandHeld() {
      if (identityOf(paths.lock) === taken.identity) return;
      const again = refusingDamage(() => take(paths));
      letGo(taken);
      taken = again;
      note = setImmediate(() => leaveNote(paths, holder));
    },
    release() {
      if (!held.has(taken.db)) return;
      clearImmediate(note);
      // The note of another who was first, where the lock file had gone, is his.
      if (identityOf(paths.lock) === taken.identity) rmSync(paths.holder, { force: true });
      letGo(taken);
    },
  };
}

interface Taken {
  readonly db: Database;
  /** Of the file that is locked. */
  readonly identity: string | undefined;
}

function take(paths: RegisterPaths): Taken {
  const Driver = loadDriver();
  createForOwner(paths.lock);
  const db = new Driver(paths.lock, { timeout: 250 });
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (refusalOf(error) !== 'held') throw error;
    throw new RegisterError('held', { ...readHolder(paths) });
  }
  held.add(db);
  return { db, identity: identityOf(paths.lock) };
}

function letGo({ db }: Taken): void {
  held.delete(db);
  db.close();
}

/**
 * Runs `work` on a register that nobody has open for writing, and keeps everybody from opening it meanwhile; `held` when
 * somebody has. Threat: closing a plain descriptor of a file drops every lock that this process has on it, also those of
 * another thread's connection. Changes nothing; where no lock file can be read there is nobody to ask.
 */
export async function readingUnheld<T>(
  paths: RegisterPaths,
  work: () => Promise<T>,
): Promise<{ readonly read: T } | 'held'> {
  const db = existsSync(paths.lock) ? openToAsk(paths.lock) : undefined;
  try {
    if (db && isBusy(db)) return 'held';
    return { read: await work() };
  } finally {
    db?.close();
  }
}

function openToAsk(path: string): Database | undefined {
  const Driver = loadDriver();
  try {
    return new Driver(path, { readonly: true, fileMustExist: true, timeout: 0 });
  } catch {
    return undefined;
  }
}

/** Takes a shared lock, kept until the connection closes, unless somebody has the exclusive one. */
function isBusy(db: Database): boolean {
  try {
    db.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    return false;
  } catch (error) {
    return refusalOf(error) === 'held';
  }
}

/** SQLite would create it readable by all. It must not be opened here when it is there: see above. */
function createForOwner(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/** Written once the register is on the screen. It only informs: where it can't be written, the lock itself still holds. */
function leaveNote(paths: RegisterPaths, holder: LockHolder): void {
  try {
    // Removed first, so that a link under the name is not followed.
    rmSync(paths.holder, { force: true });
    writeFileSync(paths.holder, JSON.stringify(holder), { mode: 0o600, flag: 'wx' });
  } catch {
    rmSync(paths.holder, { force: true });
  }
}

/** A connection that nobody refers to is collected and closed: without this the lock would go in silence. */
const held = new Set<Database>();

/** The note the last holder left; fields that can't be read are left out. */
function readHolder(paths: RegisterPaths): Partial<LockHolder> {
  try {
    const note: unknown = JSON.parse(readFileSync(paths.holder, 'utf8'));
    if (typeof note !== 'object' || note === null) return {};
    return {
      ...('user' in note && typeof note.user === 'string' ? { user: note.user } : {}),
      ...('host' in note && typeof note.host === 'string' ? { host: note.host } : {}),
      ...('since' in note && typeof note.since === 'string' ? { since: note.since } : {}),
    };
  } catch {
    return {};
  }
}
