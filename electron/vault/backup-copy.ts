import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type AuditHead, auditHead, verifyAuditChain } from '../database/audit-chain.ts';
import { openDatabase } from '../database/open.ts';
import { RegisterError, refusingDamage } from '../database/register-error.ts';
import { companionsOf } from './companions.ts';

export interface CopyRequest {
  /** Settled path of the register; it may be open and in use. */
  readonly source: string;
  readonly target: string;
  readonly key: Uint8Array;
  readonly auditKey: Buffer;
}

/**
 * A verified, encrypted copy with its key header: written under a temporary name on a second connection, opened and
 * checked from first page to last, made durable, then renamed. On any failure nothing is left behind. `exists` when
 * the target does, `backup-unverified` when the copy does not hold up. Returns the copy's chain head.
 */
export function copyDatabase(request: CopyRequest): AuditHead {
  const target = companionsOf(request.target);
  const source = companionsOf(request.source);
  if (isTaken(target.register) || isTaken(target.keys)) throw new RegisterError('exists');
  const partial = `${target.register}.ny`;
  try {
    return refusingDamage(() => {
      // What a killed backup left under the temporary name is worthless.
      rmSync(partial, { force: true });
      closeSync(openSync(partial, 'wx', 0o600));
      const least = vacuumInto(partial, request);
      const head = verifyCopy(partial, request, least);
      syncFile(partial);
      if (existsSync(source.keys)) {
        copyFileSync(source.keys, target.keys, constants.COPYFILE_EXCL);
        syncFile(target.keys);
      }
      // The keys come first: a file under its final name can always be opened.
      renameSync(partial, target.register);
      return head;
    });
  } catch (error) {
    rmSync(partial, { force: true });
    rmSync(`${partial}-journal`, { force: true });
    if (!existsSync(target.register)) rmSync(target.keys, { force: true });
    throw error;
  }
}

/** `backup()` fails on encrypted files and `serialize()` returns plaintext; VACUUM INTO keeps cipher and key. */
function vacuumInto(partial: string, { source, key }: CopyRequest): AuditHead {
  const db = openDatabase(source, { key, readOnly: true });
  try {
    const head = auditHead(db);
    db.prepare('VACUUM INTO ?').run(partial);
    return head;
  } finally {
    db.close();
  }
}

function verifyCopy(partial: string, { key, auditKey }: CopyRequest, least: AuditHead): AuditHead {
  const db = openDatabase(partial, { key, journal: 'delete' });
  try {
    const verdict = verifyAuditChain(db, auditKey, least);
    if (!verdict.ok || !isWhole(db)) throw new RegisterError('backup-unverified');
    return verdict.head;
  } finally {
    db.close();
  }
}

/** Reads every page, so that the cipher's own check of each is made, and the references between rows. */
export function isWhole(db: Database): boolean {
  const found = db.prepare<[], { integrity_check: string }>('SELECT * FROM pragma_integrity_check').all();
  const broken = db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get();
  return found.length === 1 && found[0]?.integrity_check === 'ok' && broken === undefined;
}

/** Also by a link that leads to nothing: it would be followed. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
