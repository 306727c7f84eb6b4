import { foreignEncodingOf } from '../../../shared/domain/foreign-encoding.ts';
import type { CaseFileUnread } from '../../../shared/text/case-file-problems.ts';

/** The JSON in the bytes of a file, or why there is none. Text that is not UTF-8 is never guessed at. */
export function readCaseFile(
  bytes: Uint8Array,
): { readonly value: unknown } | { readonly unread: CaseFileUnread } {
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

/** A byte order mark at the start is dropped by the decoder. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
