import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Database } from 'better-sqlite3';
import { encodeRecoverySheet } from '../../shared/domain/recovery-sheet.ts';
import { appendAudit } from '../database/audit-chain.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusalOf } from '../database/register-error.ts';
import { type RegisterPaths, companionsOf } from './companions.ts';
import { type LockHolder, type RegisterLock, holdRegister } from './file-lock.ts';
import { removeHalfMade, removeUnfinished, unfinishedOf } from './half-made.ts';
import { refuseUnusablePlace } from './inspect-register.ts';
import { writeKeyHeader } from './key-header.ts';
import { type KeySlot, wrapKey } from './key-slot.ts';
import { newId } from './new-id.ts';
import type { OpenRegister, RegisterUser } from './open-register.ts';
import { refuseWeakPassphrase } from './passphrase.ts';
import { assemble, auditKeyOf } from './register-session.ts';
import { enterUser } from './register-user.ts';
import type { CreateRegister } from './requests.ts';
import { moveIntoPlace } from './write-atomically.ts';

export interface CreatedRegister {
  readonly register: OpenRegister;
  /** Four lines to print or write down; shown once, never stored. */
  readonly recoverySheet: readonly string[];
}

/**
 * A new register with a random key and its first user, opened. Refuses an existing file, an unusable place and a weak
 * passphrase; a failure leaves nothing behind.
 */
export async function createRegister(request: CreateRegister): Promise<CreatedRegister> {
  refuseWeakPassphrase(request.passphrase);
  const paths = companionsOf(request.path);
  await refuseUnusablePlace(paths);
  const key = Buffer.from(request.random(32));
  const registerId = newId(request.random);
  const user = { id: newId(request.random), name: request.user.name, title: request.user.title };
  const { passphrase, random, kdf } = request;
  const slot = await wrapKey({ registerId, user, passphrase, key, random, kdf });
  const recoverySheet = encodeRecoverySheet(key);
  const register = await make(paths, { request, key, registerId, user, slot });
  return { register, recoverySheet };
}

interface Birth {
  readonly request: CreateRegister;
  readonly key: Buffer;
  readonly registerId: string;
  readonly user: RegisterUser;
  readonly slot: KeySlot;
}

/**
 * Under the lock, so that two creations can't meet in one file, and under another name until file and keys are whole, so
 * that one which is killed takes no name.
 */
async function make(paths: RegisterPaths, birth: Birth): Promise<OpenRegister> {
  const { request, key, registerId, user, slot } = birth;
  const lock = take(paths, { user: user.name, host: hostname(), since: request.now() });
  let made: readonly string[] = [];
  let db: Database | undefined;
  try {
    if (existsSync(paths.register)) throw new RegisterError('exists');
    removeHalfMade(paths);
    made = Object.values(paths);
    const auditKey = auditKeyOf(key, registerId);
    build(unfinishedOf(paths), birth, auditKey);
    const format = 'utredningsbanken-nycklar';
    await writeKeyHeader(paths, { format, version: 1, registerId, demo: request.demo, slots: [slot] });
    await moveIntoPlace(unfinishedOf(paths), paths.register);
    db = openDatabase(paths.register, { key });
    const row = { register_id: registerId, name: request.name, demo: request.demo ? 1 : 0 };
    return assemble({ db, auditKey: () => auditKey, user, key, paths, readOnly: false, row, lock });
  } catch (error) {
    db?.close();
    lock.release();
    key.fill(0);
    removeUnfinished(paths);
    for (const path of made) rmSync(path, { force: true });
    const code = refusalOf(error);
    throw code === undefined ? error : new RegisterError(code);
  }
}

function take(paths: RegisterPaths, holder: LockHolder): RegisterLock {
  try {
    return holdRegister(paths, holder);
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw new RegisterError(refusalOf(error) ?? 'not-writable');
  }
}

/** The whole database in one file, readable by this account alone. */
function build(path: string, birth: Birth, auditKey: Buffer): void {
  closeSync(openSync(path, 'wx', 0o600));
  const db = openDatabase(path, { key: birth.key, create: true, journal: 'delete' });
  try {
    write(db, birth, auditKey);
  } finally {
    db.close();
  }
}

function write(db: Database, { request, registerId, user }: Birth, auditKey: Buffer): void {
  migrate(db);
  const at = request.now();
  db.transaction(() => {
    db.prepare('INSERT INTO register (id, register_id, name, demo, created_at) VALUES (1, ?, ?, ?, ?)').run(
      registerId,
      request.name,
      request.demo ? 1 : 0,
      at,
    );
    appendAudit(db, auditKey, { at, userId: user.id, userName: user.name, action: 'register.created' });
    enterUser(db, auditKey, user, user, at);
  }).immediate();
}
