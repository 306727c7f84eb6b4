import { readFile } from 'node:fs/promises';
import { foreignEncodingOf } from '../../../../shared/domain/foreign-encoding.ts';
import type { CaseFileUnread } from '../../../../shared/text/case-file-problems.ts';

/** The JSON in a file, or why there is none. Text that is not UTF-8 is never guessed at. */
export async function readCaseFile(path: string): Promise<{ value: unknown } | { unread: CaseFileUnread }> {
  const bytes = await readFile(path).catch((error: unknown) => unreadable(path, error));
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
