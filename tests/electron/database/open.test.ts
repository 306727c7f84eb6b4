import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { loadDriver } from '../../../electron/database/driver.ts';
import { openDatabase } from '../../../electron/database/open.ts';
import { newRegister, temporaryFolder } from '../vault/test-register.ts';
import { refusalFrom } from '../vault/refusal.ts';

const key = Buffer.alloc(32, 7);

const demanded = [
  ['temp_store', 2, 'large sorts spill plaintext to the temp folder otherwise'],
  ['synchronous', 2, 'NORMAL lost acknowledged rows in a power cut'],
  ['foreign_keys', 1, 'off by default in SQLite'],
  ['secure_delete', 1, 'deleted text must not stay in free pages'],
  ['trusted_schema', 0, 'a crafted file must not run functions from its schema'],
  ['recursive_triggers', 1, 'REPLACE would pass by the delete triggers'],
  ['cell_size_check', 1, 'corrupt pages are found early'],
  ['journal_mode', 'wal', 'saves do not wait for readers'],
  ['busy_timeout', 2000, 'a backup connection may hold the file for a moment'],
  ['cipher', 'sqlcipher', 'opens in other SQLCipher tools'],
  ['legacy', '4', 'SQLCipher format 4'],
] as const;

function readPragma(db: Database, name: string): unknown {
  return db.pragma(name, { simple: true });
}

describe('opening the database file', () => {
  it.each(demanded)('runs with %s = %s: %s', (name, value) => {
    const path = join(temporaryFolder(), 'a.register');
    openDatabase(path, { key, create: true }).close();
    const db = openDatabase(path, { key });
    expect(readPragma(db, name)).toBe(value);
    db.close();
  });

  it('keeps the same settings on a read-only connection, which cannot write', () => {
    const path = join(temporaryFolder(), 'a.register');
    const writer = openDatabase(path, { key, create: true });
    writer.exec('CREATE TABLE t (a TEXT) STRICT');
    const db = openDatabase(path, { key, readOnly: true });
    for (const [name, value] of demanded) expect(readPragma(db, name), name).toBe(value);
    expect(() => db.exec(`INSERT INTO t VALUES ('x')`)).toThrow('readonly');
    db.close();
    writer.close();
  });

  it('has secure-delete on in the text index', async () => {
    const { register } = await newRegister();
    expect(register.db.prepare(`SELECT v FROM text_index_config WHERE k = 'secure-delete'`).get()).toEqual({
      v: 1,
    });
  });

  it('never writes a plain SQLite header', async () => {
    const { register, path } = await newRegister();
    register.close();
    expect(readFileSync(path).toString('latin1', 0, 15)).not.toBe('SQLite format 3');
  });

  it('uses the 32 bytes as raw key: the documented pragma opens the file', () => {
    const path = join(temporaryFolder(), 'a.register');
    const raw = randomBytes(32);
    const db = openDatabase(path, { key: raw, create: true });
    db.exec(`CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('räksmörgås')`);
    db.close();
    const other = new (loadDriver())(path);
    other.pragma(`cipher = 'sqlcipher'`);
    other.pragma('legacy = 4');
    other.pragma(`key = "x'${raw.toString('hex')}'"`);
    expect(other.prepare('SELECT a FROM t').get()).toEqual({ a: 'räksmörgås' });
    other.close();
  });

  it.each([0, 16, 31, 33, 64])('refuses a key of %i bytes before touching the file', (length) => {
    const path = join(temporaryFolder(), 'a.register');
    expect(() => openDatabase(path, { key: Buffer.alloc(length), create: true })).toThrow(TypeError);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it('refuses a plain SQLite file, another key and an empty file, and leaves the bytes alone', async () => {
    const folder = temporaryFolder();
    const plain = join(folder, 'plain.sqlite');
    const driver: ReturnType<typeof loadDriver> = createRequire(import.meta.url)('better-sqlite3');
    const db = new driver(plain);
    db.exec('CREATE TABLE t (a)');
    db.close();
    const keyed = join(folder, 'keyed.register');
    openDatabase(keyed, { key, create: true }).close();
    const empty = join(folder, 'empty.register');
    writeFileSync(empty, '');
    const cases = [
      [plain, key, 'plain-sqlite'],
      [keyed, Buffer.alloc(32, 8), 'damaged'],
      [empty, key, 'truncated'],
    ] as const;
    for (const [path, withKey, code] of cases) {
      const before = readFileSync(path);
      expect(await refusalFrom(() => openDatabase(path, { key: withKey }))).toBe(code);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it.each(['20.11.0', '22.21.1'])('refuses Node %s before the native driver is loaded', async (version) => {
    expect(await refusalFrom(() => loadDriver(version))).toBe('runtime-too-old');
  });
});
