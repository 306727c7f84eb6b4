import { createRequire } from 'node:module';
import type { Database, Options } from 'better-sqlite3';
import { RegisterError } from './register-error.ts';

/** The cipher build's handle: `key` takes what `PRAGMA key` takes, but from bytes that can be cleared afterwards. */
export type KeyableDatabase = Database & { key(key: Buffer): number };

type Driver = new (path: string, options?: Options) => KeyableDatabase;

let loaded: Driver | undefined;

/**
 * The SQLite driver, loaded on first use. The native module ends the whole process without a message on runtimes
 * older than Node 24, so the version is checked before it is touched.
 */
export function loadDriver(nodeVersion: string = process.versions.node): Driver {
  if (Number.parseInt(nodeVersion, 10) < 24) throw new RegisterError('runtime-too-old', { nodeVersion });
  if (loaded !== undefined) return loaded;
  // `require` is untyped: the annotation is the driver's documented constructor plus the cipher build's `key`.
  const driver: Driver = createRequire(import.meta.url)('better-sqlite3');
  loaded = driver;
  return driver;
}
