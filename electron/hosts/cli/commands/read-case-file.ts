import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { caseFileByteLimit } from '../../../../shared/domain/case-file-limits.ts';
import { foreignEncodingOf } from '../../../../shared/domain/foreign-encoding.ts';
import type { CaseFileUnread } from '../../../../shared/text/case-file-problems.ts';

/** The JSON in a file, or why there is none. Text that is not UTF-8 is never guessed at. */
export async function readCaseFile(path: string): Promise<{ value: unknown } | { unread: CaseFileUnread }> {
  const bytes = await bytesOf(path).catch((error: unknown) => unreadable(path, error));
  if (typeof bytes === 'string') return { unread: bytes };
  const text = decoded(bytes);
  const foreign = foreignEncodingOf(bytes, text !== undefined);
  if (foreign || text === undefined) return { unread: foreign ?? 'windows-1252' };
  if (text.trim() === '') return { unread: 'empty' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { unread: 'not-json' };
  }
}

/** Looks at what it is before reading: a device never ends, and a pipe may never begin. */
async function bytesOf(path: string): Promise<Uint8Array | CaseFileUnread> {
  // Left out on Windows, where no path is a pipe that waits for its writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return 'not-a-file';
    return found.size > caseFileByteLimit ? 'too-large' : await file.readFile();
  } finally {
    await file.close();
  }
}

function unreadable(path: string, error: unknown): CaseFileUnread {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return 'folder';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'unreadable';
  // The shell hands a pattern on as it stands when no file fits it.
  return /[*?[]/.test(path) ? 'pattern' : 'missing';
}

/** A byte order mark at the start is dropped by the decoder. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
