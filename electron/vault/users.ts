import { appendAudit } from '../database/audit-chain.ts';
import { RegisterError } from '../database/register-error.ts';
import { companionsOf } from './companions.ts';
import { readKeyHeader, withSlot, writeKeyHeader } from './key-header.ts';
import { unwrapKey, wrapKey } from './key-slot.ts';
import { newId } from './new-id.ts';
import type { OpenRegister, RegisterUser } from './open-register.ts';
import { refuseWeakPassphrase } from './passphrase.ts';
import { keyOf } from './register-keys.ts';
import { enterUser } from './register-user.ts';
import type { AddUser, ChangePassphrase } from './requests.ts';

/**
 * Gives another person a slot and an account. The slot is written first: an account that a power cut left out is
 * entered at that user's first unlock. Call it outside any transaction.
 */
export async function addUser(register: OpenRegister, request: AddUser): Promise<RegisterUser> {
  refuseUnwritable(register);
  refuseWeakPassphrase(request.passphrase);
  const paths = companionsOf(register.path);
  const { registerId, db, auditKey } = register;
  const { passphrase, random, kdf, now } = request;
  const user = { id: newId(random), name: request.name, title: request.title };
  // A copy: a lock wipes the register's own while the passphrase is worked on.
  const key = Buffer.from(keyOf(register));
  try {
    const slot = await wrapKey({ registerId, user, passphrase, key, random, kdf });
    const header = withSlot(await readKeyHeader(paths), slot);
    demandOpen(register);
    await writeKeyHeader(paths, header);
  } finally {
    key.fill(0);
  }
  demandOpen(register);
  db.transaction(() => enterUser(db, auditKey, user, register.user, now())).immediate();
  return user;
}

/** A new passphrase for the user who unlocked, after the old one (`wrong-passphrase`). Call it outside any transaction. */
export async function changePassphrase(register: OpenRegister, request: ChangePassphrase): Promise<void> {
  refuseUnwritable(register);
  refuseWeakPassphrase(request.newPassphrase);
  const paths = companionsOf(register.path);
  const { registerId, user, db, auditKey } = register;
  const header = await readKeyHeader(paths);
  const old = header.slots.find((slot) => slot.userId === user.id);
  if (old === undefined) throw new RegisterError('unknown-user');
  const key = await unwrapKey(registerId, old, request.passphrase, request.kdf);
  try {
    const { newPassphrase: passphrase, random, kdf, now } = request;
    const slot = await wrapKey({ registerId, user, passphrase, key, random, kdf });
    demandOpen(register);
    await writeKeyHeader(paths, withSlot(header, slot));
    demandOpen(register);
    const who = { at: now(), userId: user.id, userName: user.name };
    db.transaction(() => appendAudit(db, auditKey, { ...who, action: 'passphrase.changed' })).immediate();
  } finally {
    key.fill(0);
  }
}

/** Once locked the register is another's to change: the keys beside it are written under its lock alone. */
function demandOpen({ db }: OpenRegister): void {
  if (!db.open) throw new RegisterError('closed');
}

function refuseUnwritable(register: OpenRegister): void {
  if (register.readOnly) throw new RegisterError('read-only');
  register.demandInPlace();
}
