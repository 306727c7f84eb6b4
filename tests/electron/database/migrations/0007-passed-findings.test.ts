import type { Database } from 'better-sqlite3';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate, shippedMigrations } from '../../../../electron/database/migrate.ts';
import { openDatabase } from '../../../../electron/database/open.ts';
import { temporaryFolder } from '../../vault/test-register.ts';
import { fillOneOfEach } from './one-of-each.ts';

function fileOfVersion(version: number): Database {
  const db = openDatabase(join(temporaryFolder(), 'a.register'), { key: Buffer.alloc(32, 1), create: true });
  migrate(db, { migrations: shippedMigrations.slice(0, version) });
  db.exec(`INSERT INTO user_account (id, name, title, created_at) VALUES ('u', 'Karin Ek', 'SAS', '')`);
  fillOneOfEach(db, 'u');
  return db;
}

const everything = (db: Database): unknown =>
  db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all()
    .filter((name) => name !== 'passed_finding')
    .map((name) => [name, db.prepare(`SELECT * FROM "${String(name)}"`).all()]);

it.each([4, 5, 6])('keeps every row of every table of a file of version %i', (version) => {
  const db = fileOfVersion(version);
  const before = everything(db);
  expect(migrate(db, { migrations: shippedMigrations.slice(0, 7) })).toEqual({ from: version, to: 7 });
  expect(everything(db)).toEqual(before);
  expect(db.prepare('SELECT * FROM passed_finding').all()).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

it('holds one pass in force for one finding, and any number taken back', () => {
  const db = fileOfVersion(7);
  const insert = (revoked: string | null, recordId: string | null = null) =>
    db
      .prepare(
        `INSERT INTO passed_finding VALUES (NULL, 'c1', ?, 'K9', 'causes/A.text', '{}', 'Skäl', '', 'u', ?, ?)`,
      )
      .run(recordId, revoked, revoked === null ? null : 'u');
  insert('2026-11-23');
  insert('2026-11-24');
  insert(null);
  expect(() => insert(null)).toThrow(/UNIQUE/);
  insert(null, 'r1');
  expect(() => insert(null, 'r1')).toThrow(/UNIQUE/);
  db.close();
});
