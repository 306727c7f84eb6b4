import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RegisterError, type RegisterErrorCode, refusalOf } from '../database/register-error.ts';
import { type RegisterPaths, companionsOf } from './companions.ts';
import { readingUnheld } from './file-lock.ts';
import { isHalfMade } from './half-made.ts';
import { type KeyHeader, readKeyHeader } from './key-header.ts';
import { refusedLocation } from './location.ts';
import { hasPendingLog } from './missing-pages.ts';
import type { RegisterUser } from './open-register.ts';
import { isOpenHere } from './register-keys.ts';

export type RegisterInspection =
  | {
      readonly kind: 'register';
      readonly users: readonly RegisterUser[];
      /** What the header says; the register itself decides once it is open. */
      readonly demo: boolean;
    }
  | { readonly kind: 'refused'; readonly code: RegisterErrorCode };

/** What can be said of a file without any passphrase. Reads only, and never throws for a bad file. */
export async function inspectRegister(path: string): Promise<RegisterInspection> {
  try {
    const paths = companionsOf(path);
    await refuseUnusable(paths);
    const header = await readKeyHeader(paths);
    const users = header.slots.map(({ userId, name, title }) => ({ id: userId, name, title }));
    return { kind: 'register', users, demo: header.demo };
  } catch (error) {
    const code = error instanceof RegisterError ? error.code : refusalOf(error);
    if (code === undefined) throw error;
    return { kind: 'refused', code };
  }
}

/** Throws the refusal for a place or a file that can't be an open register. Says nothing of the key header. */
export async function refuseUnusable(paths: RegisterPaths): Promise<void> {
  const location = refusedLocation(paths.register);
  if (location !== undefined) throw new RegisterError(location);
  const found = await statOf(paths.register);
  if (found === undefined) throw new RegisterError('missing');
  if (!found.isFile()) throw new RegisterError('not-a-register');
  // What is held has been opened by its holder: it is a register.
  if (isOpenHere(paths.register)) return;
  await readingUnheld(paths, () => refuseForeignContent(paths, found.size));
}

/** Throws the refusal for a place where a register can't be created. */
export async function refuseUnusablePlace(paths: RegisterPaths): Promise<void> {
  const location = refusedLocation(paths.register);
  if (location !== undefined) throw new RegisterError(location);
  const folder = await statOf(dirname(paths.register));
  if (folder === undefined || !folder.isDirectory()) throw new RegisterError('folder-missing');
  const taken = isHalfMade(paths) ? [paths.wal] : [paths.register, paths.keys, paths.wal];
  for (const path of taken) if ((await statOf(path)) !== undefined) throw new RegisterError('exists');
}

export async function readHeaderIfAny(paths: RegisterPaths): Promise<KeyHeader | undefined> {
  try {
    return await readKeyHeader(paths);
  } catch (error) {
    const lost = error instanceof RegisterError && ['keys-missing', 'keys-damaged'].includes(error.code);
    if (lost) return undefined;
    throw error;
  }
}

const pageSize = 4096;

async function refuseForeignContent(paths: RegisterPaths, size: number): Promise<void> {
  const head = await readHead(paths.register);
  if (head.toString('latin1', 0, 16) === 'SQLite format 3\0') throw new RegisterError('plain-sqlite');
  const hasKeys = (await statOf(paths.keys)) !== undefined;
  // After a power cut the last page may be half written while the log still holds it.
  const cut = (size < pageSize || size % pageSize !== 0) && !hasPendingLog(paths);
  if (!hasKeys && ((cut && size > 0) || !looksEncrypted(head))) throw new RegisterError('not-a-register');
  if (cut) throw new RegisterError('truncated');
}

/** Encrypted pages use all byte values about equally; text, images' headers and office files' first pages do not. */
function looksEncrypted(head: Buffer): boolean {
  return head.length === 0 || new Set(head).size > 240;
}

async function readHead(path: string): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pageSize), 0, pageSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file?.close();
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
