import { RegisterError } from '../database/register-error.ts';
import { companionsOf } from './companions.ts';
import { refuseUnusable } from './inspect-register.ts';
import { readKeyHeader } from './key-header.ts';
import { unwrapKey } from './key-slot.ts';
import type { OpenRegister } from './open-register.ts';
import { openSession } from './register-session.ts';
import type { UnlockRegister, UnlockWithKey } from './requests.ts';

/**
 * Opens a register as a named user. `wrong-passphrase` is found out from the header alone: the register file is not
 * even opened. Other refusals: those of `inspectRegister`, `unknown-user`, `held`, `damaged`, `newer-schema`.
 */
export async function unlockRegister(request: UnlockRegister): Promise<OpenRegister> {
  const paths = companionsOf(request.path);
  await refuseUnusable(paths);
  const header = await readKeyHeader(paths);
  const slot = header.slots.find((candidate) => candidate.userId === request.userId);
  if (slot === undefined) throw new RegisterError('unknown-user');
  const key = await unwrapKey(header.registerId, slot, request.passphrase, request.kdf);
  return openSession({
    paths,
    key,
    user: () => ({ id: slot.userId, name: slot.name, title: slot.title }),
    holderName: slot.name,
    now: request.now,
    readOnly: request.readOnly ?? false,
  });
}

/** Opens with the register key itself, without the header: for measurements and the recovery sheet. */
export function unlockWithKey(request: UnlockWithKey): OpenRegister {
  return openSession({
    paths: companionsOf(request.path),
    key: Buffer.from(request.key),
    user: () => ({ id: request.userId }),
    holderName: '',
    now: request.now,
    readOnly: request.readOnly ?? false,
  });
}
