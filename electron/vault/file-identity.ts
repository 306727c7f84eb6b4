import { statSync } from 'node:fs';
import { RegisterError } from '../database/register-error.ts';

/**
 * Remembers which file a path leads to now, and returns what throws `missing` when it leads to another or to none. A
 * deleted or replaced file can still be written through its open handle: without this check the window would say "saved"
 * of text that goes with the handle. An open file's number is not given to another file. On Windows it is the file index,
 * where the file system has one; there SQLite's own handle keeps the file from being deleted and moved.
 */
export function watchPlace(path: string): () => void {
  const opened = identityOf(path);
  return () => {
    if (identityOf(path) !== opened) throw new RegisterError('missing');
  };
}

/** Whether there is nothing under a path any more, as when an open file has been moved, be it to the waste bin. */
export const leadsNowhere = (path: string): boolean => identityOf(path) === undefined;

/** Device and number, exactly: numbers beyond 2^53 occur. Undefined when nothing can be reached under the path. */
export function identityOf(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  } catch {
    return undefined;
  }
}
