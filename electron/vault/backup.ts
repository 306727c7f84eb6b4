import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { AuditHead } from '../database/audit-chain.ts';
import { copyDatabase } from './backup-copy.ts';
import type { OpenRegister } from './open-register.ts';
import { keyOf } from './register-keys.ts';

/** A finished backup; the head goes on paper or beside it, so that an older file shows against it. */
export interface BackupReceipt {
  readonly path: string;
  readonly head: AuditHead;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * Copies an open register to a new file with its key header, verified before it gets its name. Any folder will do,
 * also a network share. Refuses an existing target (`exists`); a failure leaves nothing behind.
 */
export async function backupRegister(register: OpenRegister, targetPath: string): Promise<BackupReceipt> {
  const head = copyDatabase({
    source: register.path,
    target: targetPath,
    key: keyOf(register),
    auditKey: register.auditKey,
  });
  const digest = createHash('sha256');
  await pipeline(createReadStream(targetPath), digest);
  return { path: targetPath, head, size: (await stat(targetPath)).size, sha256: digest.digest('hex') };
}
