import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The files that belong to a register file, all beside it. */
export interface RegisterPaths {
  readonly register: string;
  readonly wal: string;
  readonly shm: string;
  /** Wrapped keys, one slot a user. */
  readonly keys: string;
  /** Held exclusively by SQLite while the register is open for writing. */
  readonly lock: string;
  /** Who holds it, for the message to others. */
  readonly holder: string;
  /** The file's second name, or its encrypted copy, while it is read without its log; see `readingAlone`. */
  readonly alone: string;
  readonly aloneWal: string;
  readonly aloneShm: string;
}

/** Absolute paths with links resolved (a mapped drive becomes its UNC path); the register itself need not exist. */
export function companionsOf(path: string): RegisterPaths {
  const register = settle(resolve(path));
  return {
    register,
    wal: `${register}-wal`,
    shm: `${register}-shm`,
    keys: `${register}.nycklar`,
    lock: `${register}.lås`,
    holder: `${register}.lås.json`,
    alone: `${register}.ensam`,
    aloneWal: `${register}.ensam-wal`,
    aloneShm: `${register}.ensam-shm`,
  };
}

function settle(path: string): string {
  return realOf(path) ?? join(realOf(dirname(path)) ?? dirname(path), basename(path));
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
