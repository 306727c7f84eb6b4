import { rename } from 'node:fs/promises';
import { decodeRecoverySheet, encodeRecoverySheet } from '../../shared/domain/recovery-sheet.ts';
import { appendAudit } from '../database/audit-chain.ts';
import { RegisterError } from '../database/register-error.ts';
import { type RegisterPaths, companionsOf } from './companions.ts';
import { readHeaderIfAny, refuseUnusable } from './inspect-register.ts';
import { type KeyHeader, withSlot, writeKeyHeader } from './key-header.ts';
import { wrapKey } from './key-slot.ts';
import { newId } from './new-id.ts';
import type { OpenRegister } from './open-register.ts';
import { refuseWeakPassphrase } from './passphrase.ts';
import { keyOf } from './register-keys.ts';
import { openSession } from './register-session.ts';
import type { UnlockWithRecoverySheet } from './requests.ts';

/**
 * Opens a register with its printed sheet, with or without its key header, and gives the user a slot with a new
 * passphrase. `recovery-sheet-invalid` names the mistyped lines in `details.lines`; `recovery-sheet-mismatch` when a
 * well-typed sheet does not open this file.
 */
export async function unlockWithRecoverySheet(request: UnlockWithRecoverySheet): Promise<OpenRegister> {
  const sheet = decodeRecoverySheet(request.sheetText);
  if (!sheet.ok) throw new RegisterError('recovery-sheet-invalid', { lines: sheet.lines });
  refuseWeakPassphrase(request.newPassphrase);
  const paths = companionsOf(request.path);
  await refuseUnusable(paths);
  const header = await readHeaderIfAny(paths);
  const register = openWithSheet(paths, request, Buffer.from(sheet.key));
  sheet.key.fill(0);
  try {
    await renewSlot(register, paths, header, request);
    return register;
  } catch (error) {
    register.close();
    throw error;
  }
}

/** The sheet of an open register, for showing again after the passphrase has been asked for. */
export function recoverySheetOf(register: OpenRegister): readonly string[] {
  return encodeRecoverySheet(keyOf(register));
}

/** Whether what the user typed back is this register's sheet; the mistyped lines otherwise (all when none is). */
export function checkRecoverySheet(
  register: OpenRegister,
  sheetText: string,
): { ok: true } | { ok: false; lines: readonly number[] } {
  const sheet = decodeRecoverySheet(sheetText);
  if (!sheet.ok) return sheet;
  return Buffer.from(sheet.key).equals(keyOf(register)) ? { ok: true } : { ok: false, lines: [1, 2, 3, 4] };
}

function openWithSheet(paths: RegisterPaths, request: UnlockWithRecoverySheet, key: Buffer): OpenRegister {
  const { id, name, title } = request.user;
  const user = id === undefined ? { id: newId(request.random), name, title } : { id };
  try {
    return openSession({ paths, key, user: () => user, holderName: name, now: request.now, readOnly: false });
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'other-key') {
      throw new RegisterError('recovery-sheet-mismatch');
    }
    throw error;
  }
}

async function renewSlot(
  register: OpenRegister,
  paths: RegisterPaths,
  header: KeyHeader | undefined,
  request: UnlockWithRecoverySheet,
): Promise<void> {
  const { registerId, user, demo, db, auditKey } = register;
  const { newPassphrase: passphrase, random, kdf, now } = request;
  const slot = await wrapKey({ registerId, user, passphrase, key: keyOf(register), random, kdf });
  db.transaction(() => {
    appendAudit(db, auditKey, {
      at: now(),
      userId: user.id,
      userName: user.name,
      action: 'keys.recovered',
    });
  }).immediate();
  const ours = header?.registerId === registerId ? header : undefined;
  if (ours === undefined) await setAside(paths);
  const format = 'utredningsbanken-nycklar';
  const next =
    ours === undefined
      ? ({ format, version: 1, registerId, demo, slots: [slot] } as const)
      : withSlot(ours, slot);
  await writeKeyHeader(paths, { ...next, slots: [...next.slots] });
}

/** A damaged header, or another register's, is kept under another name. */
async function setAside(paths: RegisterPaths): Promise<void> {
  try {
    await rename(paths.keys, `${paths.keys}.skadad`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
