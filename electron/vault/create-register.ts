import { closeSync, openSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Database } from 'better-sqlite3';
import { encodeRecoverySheet } from '../../shared/domain/recovery-sheet.ts';
import { appendAudit } from '../database/audit-chain.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusalOf } from '../database/register-error.ts';
import { type RegisterPaths, companionsOf } from './companions.ts';
import { type RegisterLock, holdRegister } from './file-lock.ts';
import { refuseUnusablePlace } from './inspect-register.ts';
import { writeKeyHeader } from './key-header.ts';
import { type KeySlot, wrapKey } from './key-slot.ts';
import { newId } from './new-id.ts';
import type { OpenRegister, RegisterUser } from './open-register.ts';
import { refuseWeakPassphrase } from './passphrase.ts';
import { assemble, auditKeyOf } from './register-session.ts';
import { enterUser } from './register-user.ts';
import type { CreateRegister } from './requests.ts';

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
  reserve(paths);
  const register = await fill(paths, { request, key, registerId, user, slot });
  return { register, recoverySheet };
}

interface Birth {
  readonly request: CreateRegister;
  readonly key: Buffer;
  readonly registerId: string;
  readonly user: RegisterUser;
  readonly slot: KeySlot;
}

/** Takes the name, readable by this account alone, so that two creations can't meet in one file. */
function reserve(paths: RegisterPaths): void {
  try {
    closeSync(openSync(paths.register, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new RegisterError('exists');
    }
    throw new RegisterError(refusalOf(error) ?? 'not-writable');
  }
}

async function fill(paths: RegisterPaths, birth: Birth): Promise<OpenRegister> {
  const { request, key, registerId, user, slot } = birth;
  const auditKey = auditKeyOf(key, registerId);
  let lock: RegisterLock | undefined;
  let db: Database | undefined;
  try {
    lock = holdRegister(paths, { user: user.name, host: hostname(), since: request.now() });
    db = openDatabase(paths.register, { key, create: true });
    write(db, birth, auditKey);
    const format = 'utredningsbanken-nycklar';
    await writeKeyHeader(paths, { format, version: 1, registerId, demo: request.demo, slots: [slot] });
    const row = { register_id: registerId, name: request.name, demo: request.demo ? 1 : 0 };
    return assemble({ db, auditKey: () => auditKey, user, key, paths, readOnly: false, row, lock });
  } catch (error) {
    db?.close();
    lock?.release();
    key.fill(0);
    for (const path of Object.values(paths)) rmSync(path, { force: true });
    const code = refusalOf(error);
    throw code === undefined ? error : new RegisterError(code);
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
