import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { migrate, shippedMigrations } from '../../../../electron/database/migrate.ts';
import type { Migration } from '../../../../electron/database/migration.ts';
import { openDatabase } from '../../../../electron/database/open.ts';
import { temporaryFolder } from '../../vault/test-register.ts';
import { fillOneOfEach } from './one-of-each.ts';

/** A register of an earlier schema, with a row or two in every table of schema 1. */
export function fileOfVersion(version: number): Database {
  const db = openDatabase(join(temporaryFolder(), 'a.register'), { key: Buffer.alloc(32, 1), create: true });
  migrate(db, { migrations: shippedUpTo(version) });
  db.exec(`INSERT INTO user_account (id, name, title, created_at) VALUES ('u', 'Karin Ek', 'SAS', '')`);
  fillOneOfEach(db, 'u');
  return db;
}

/** The steps that were shipped with a schema. */
export function shippedUpTo(version: number): readonly Migration[] {
  return shippedMigrations.slice(0, version);
}

/** Every row of every table, without the tables and columns that a step adds. */
export function rowsOf(db: Database, added: readonly string[]): unknown {
  const isOld = (name: string): boolean => !added.includes(name);
  return tablesOf(db)
    .filter(isOld)
    .map((table) => {
      const columns = columnsOf(db, table).filter(isOld);
      return [
        table,
        db.prepare(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${table}"`).all(),
      ];
    });
}

/** The names of a table's columns, in their order. */
export function columnsOf(db: Database, table: string): string[] {
  return db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all().map(String);
}

function tablesOf(db: Database): string[] {
  return db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all()
    .map(String);
}
