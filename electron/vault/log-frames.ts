import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes of a page, of the log's own header and of the header before each page in it. */
export const pageSize = 4096;
export const logHeader = 32;
const frameHeader = 24;

/**
 * Numbers of the pages that the log's committed transactions hold. A log that has begun anew still has an earlier
 * round's frames behind its own: they carry another salt. Headers are not encrypted, the pages are.
 */
export function committedPages(path: string): ReadonlySet<number> {
  const committed = new Set<number>();
  const size = statSync(path).size;
  const log = openSync(path, 'r');
  try {
    const salt = readAt(log, 16, 8);
    let pending: number[] = [];
    for (let at = logHeader; at + frameHeader + pageSize <= size; at += frameHeader + pageSize) {
      const header = readAt(log, at, frameHeader);
      if (!header.subarray(8, 16).equals(salt)) break;
      pending.push(header.readUInt32BE(0));
      // The size of the database after the transaction stands in its last frame alone.
      if (header.readUInt32BE(4) === 0) continue;
      for (const page of pending) committed.add(page);
      pending = [];
    }
  } finally {
    closeSync(log);
  }
  return committed;
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}
