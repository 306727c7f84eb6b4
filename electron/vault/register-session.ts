import { hkdfSync } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from 'better-sqlite3';
import {
  latestVersion,
  migrate,
  refuseNewerSchema,
  schemaVersionOf,
  shippedMigrations,
} from '../database/migrate.ts';
import type { Migration } from '../database/migration.ts';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusingDamage } from '../database/register-error.ts';
import { copyDatabase } from './backup-copy.ts';
import type { RegisterPaths } from './companions.ts';
import { forgetAlone } from './file-alone.ts';
import { type RegisterLock, holdRegister } from './file-lock.ts';
import { leadsNowhere, watchPlace } from './file-identity.ts';
import { keyFits } from './key-fits.ts';
import { emptyLog, hasPendingLog, lacksPages } from './missing-pages.ts';
import type { Clock, OpenRegister } from './open-register.ts';
import { demandOwnLog } from './pending-log.ts';
import { forgetKey, rememberKey } from './register-keys.ts';
import { type WantedUser, settleUser } from './register-user.ts';

export interface SessionRequest {
  readonly paths: RegisterPaths;
  /** 32 bytes; owned by the session from here on and cleared also when opening fails. */
  readonly key: Buffer;
  /** The user, once the register can be read. */
  readonly user: (db: Database) => WantedUser;
  /** Shown to others while the register is held. */
  readonly holderName: string;
  readonly now: Clock;
  readonly readOnly: boolean;
  /** For tests of the upgrade; the shipped ones otherwise. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens an existing register with its key: lock, checks that change nothing, upgrade, user. A file that is damaged,
 * newer or held is left as it was.
 */
export function openSession(request: SessionRequest): OpenRegister {
  return refusingDamage(() => open(request));
}

function open(request: SessionRequest): OpenRegister {
  const { paths, key, readOnly, now } = request;
  let lock: RegisterLock | undefined;
  let db: Database | undefined;
  try {
    const holder = { user: request.holderName, host: hostname(), since: now() };
    if (!readOnly) {
      lock = holdRegister(paths, holder);
      forgetAlone(paths);
    }
    const opened = tellingKeyFromDamage(request, () => openChecked(request));
    db = opened.db;
    const auditKey = auditKeyLater(key, opened.row.register_id);
    if (!readOnly) upgrade(opened, request, auditKey);
    const user = settleUser(db, auditKey, request.user(db), now);
    return assemble({ db, auditKey, user, key, paths, readOnly, row: opened.row, lock });
  } catch (error) {
    db?.close();
    lock?.release();
    key.fill(0);
    throw error;
  }
}

export interface RegisterRow {
  readonly register_id: string;
  readonly name: string;
  readonly demo: number;
}

/** 32 bytes for the audit chain: another key than the pages', bound to the register. */
export function auditKeyOf(key: Uint8Array, registerId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, registerId, 'utredningsbanken audit chain 1', 32));
}

/** As `auditKeyOf`, once and when it is first needed: nothing that only reads needs it. */
function auditKeyLater(key: Uint8Array, registerId: string): () => Buffer {
  let derived: Buffer | undefined;
  return () => (derived ??= auditKeyOf(key, registerId));
}

/** The object that the rest of the program holds, and the one place that closes. */
export function assemble(parts: {
  readonly db: Database;
  readonly auditKey: () => Buffer;
  readonly user: OpenRegister['user'];
  readonly key: Buffer;
  readonly paths: RegisterPaths;
  readonly readOnly: boolean;
  readonly row: RegisterRow;
  readonly lock: RegisterLock | undefined;
}): OpenRegister {
  const { db, auditKey, user, key, paths, readOnly, row, lock } = parts;
  const demandSameFile = watchPlace(paths.register);
  const register: OpenRegister = {
    db,
    get auditKey() {
      return auditKey();
    },
    registerId: row.register_id,
    name: row.name,
    user,
    demo: row.demo === 1,
    readOnly,
    path: paths.register,
    demandInPlace() {
      demandSameFile();
      lock?.demandHeld();
    },
    close() {
      if (!db.open) return;
      if (!readOnly && leadsNowhere(paths.register)) emptyLog(db, paths);
      // Closing the last connection empties the log into the file; a full disk leaves it for the next opening.
      db.close();
      auditKey().fill(0);
      forgetKey(register);
      lock?.release();
    },
  };
  rememberKey(register, key);
  return register;
}

interface Checked {
  readonly db: Database;
  readonly row: RegisterRow;
  /** Of the schema; it stays until `upgrade`, since the lock is held. */
  readonly version: number;
}

/**
 * Closing a writing connection empties a pending log into the file, so a file with one is first looked at with a
 * connection that can't write.
 */
function openChecked({ paths, key, readOnly, migrations }: SessionRequest): Checked {
  if (!readOnly && hasPendingLog(paths)) {
    demandOwnLog(paths, key, (db) => auditKeyOf(key, checkRegister(db, paths, migrations).row.register_id));
  }
  const db = openDatabase(paths.register, { key, readOnly, journal: 'keep' });
  try {
    const { row, version } = checkRegister(db, paths, migrations);
    if (readOnly && version < latestVersion(migrations)) throw new RegisterError('older-schema');
    return { db, row, version };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** `other-key` instead of `damaged` when not a page of the file was written with this key. */
function tellingKeyFromDamage<T>({ paths, key }: SessionRequest, work: () => T): T {
  try {
    return refusingDamage(work);
  } catch (error) {
    const damaged = error instanceof RegisterError && error.code === 'damaged';
    if (damaged && !keyFits(paths.register, key)) throw new RegisterError('other-key');
    throw error;
  }
}

function checkRegister(
  db: Database,
  paths: RegisterPaths,
  migrations: readonly Migration[] = shippedMigrations,
): Omit<Checked, 'db'> {
  const version = schemaVersionOf(db);
  refuseNewerSchema(version, latestVersion(migrations));
  if (version === 0 || lacksPages(db, paths)) throw new RegisterError('damaged');
  const row = db.prepare<[], RegisterRow>('SELECT register_id, name, demo FROM register').get();
  if (row === undefined) throw new RegisterError('damaged');
  return { row, version };
}

function upgrade({ db, version }: Checked, request: SessionRequest, auditKey: () => Buffer): void {
  const { paths, key, now, migrations = shippedMigrations } = request;
  db.pragma('journal_mode = WAL');
  if (version === latestVersion(migrations)) return;
  migrate(db, {
    migrations,
    backup: (_from, to) => {
      const stamp = now().replaceAll(/\D/g, '').slice(0, 14);
      copyDatabase({
        source: paths.register,
        target: `${paths.register}.före-version-${to}-${stamp}`,
        key,
        auditKey: auditKey(),
      });
    },
  });
}
