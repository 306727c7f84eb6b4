import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { migrate, schemaVersionOf, shippedMigrations } from '../../../electron/database/migrate.ts';
import type { Migration } from '../../../electron/database/migration.ts';
import { openDatabase } from '../../../electron/database/open.ts';
import { refusalFrom } from '../vault/refusal.ts';
import { temporaryFolder } from '../vault/test-register.ts';

const folder = fileURLToPath(new URL('../../../electron/database/migrations/', import.meta.url));
const dataTests = fileURLToPath(new URL('./migrations/', import.meta.url));
const manifest = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
const frozen = new Map(Object.entries(manifest));

const first: Migration = {
  version: 1,
  name: '0001-a',
  up: (db) =>
    db.exec(`CREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT) STRICT; INSERT INTO a VALUES (1, 'å')`),
};
const second: Migration = {
  version: 2,
  name: '0002-b',
  up: (db) => db.exec('ALTER TABLE a ADD COLUMN u TEXT'),
};
const failing: Migration = {
  version: 3,
  name: '0003-fails-half-way',
  up(db) {
    db.exec('CREATE TABLE c (id INTEGER) STRICT; DELETE FROM a');
    throw new Error('half way');
  },
};
const breaking: Migration = {
  version: 3,
  name: '0003-breaks-references',
  up: (db) => db.exec('CREATE TABLE c (a INTEGER REFERENCES a (id)) STRICT; INSERT INTO c VALUES (99)'),
};

function newFile() {
  const path = join(temporaryFolder(), 'a.register');
  return openDatabase(path, { key: Buffer.alloc(32, 1), create: true });
}

describe('the shipped migrations', () => {
  it('are numbered 1, 2, 3 … and are all the files in the folder', () => {
    expect(shippedMigrations.map((step) => step.version)).toEqual(
      shippedMigrations.map((_, index) => index + 1),
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(files.sort()).toEqual(shippedMigrations.map((step) => `${step.name}.ts`));
  });

  it.each(shippedMigrations.map((step) => step.name))('%s is frozen and has a data test', (name) => {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, `${name}.ts`)))
      .digest('hex');
    expect(frozen.get(name), 'edit a shipped step never; add the next one').toBe(sha256);
    expect(existsSync(join(dataTests, `${name}.test.ts`))).toBe(true);
  });

  it('has nothing in the manifest that is gone', () => {
    expect([...frozen.keys()].sort()).toEqual(shippedMigrations.map((step) => step.name));
  });
});

describe('running migrations', () => {
  it('brings a new file to the newest version without a backup, and then does nothing', () => {
    const db = newFile();
    const backup = () => expect.unreachable('a new file has nothing to back up');
    expect(migrate(db, { migrations: [first, second], backup })).toEqual({ from: 0, to: 2 });
    expect(migrate(db, { migrations: [first, second], backup })).toEqual({ from: 2, to: 2 });
    db.close();
  });

  it('takes a backup before the first step on a file with data, and keeps the data', () => {
    const db = newFile();
    migrate(db, { migrations: [first] });
    const seen: unknown[] = [];
    const backup = (from: number, to: number) => seen.push([from, to, schemaVersionOf(db)]);
    migrate(db, { migrations: [first, second], backup });
    expect(seen).toEqual([[1, 2, 1]]);
    expect(db.prepare('SELECT * FROM a').all()).toEqual([{ id: 1, t: 'å', u: null }]);
    db.close();
  });

  it('changes nothing when the backup fails', () => {
    const db = newFile();
    migrate(db, { migrations: [first] });
    const backup = () => {
      throw new Error('disk full');
    };
    expect(() => migrate(db, { migrations: [first, second], backup })).toThrow('disk full');
    expect(schemaVersionOf(db)).toBe(1);
    db.close();
  });

  it.each([
    [failing, 'half way'],
    [breaking, 'broken references'],
  ])('leaves the version before as it was when a step fails ($name)', (bad, message) => {
    const db = newFile();
    expect(() => migrate(db, { migrations: [first, second, bad] })).toThrow(message);
    expect(schemaVersionOf(db)).toBe(2);
    expect(db.prepare('SELECT id FROM a').all()).toEqual([{ id: 1 }]);
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'c'`).all()).toEqual([]);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });

  it('refuses a newer file without touching it', async () => {
    const db = newFile();
    migrate(db, { migrations: [first, second] });
    expect(await refusalFrom(() => migrate(db, { migrations: [first] }))).toBe('newer-schema');
    expect(schemaVersionOf(db)).toBe(2);
    db.close();
  });
});
