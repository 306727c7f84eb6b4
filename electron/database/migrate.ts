import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';
import { initial } from './migrations/0001-initial.ts';
import { keptDocuments } from './migrations/0002-kept-documents.ts';
import { formerIdentities } from './migrations/0003-former-identities.ts';
import { unsettledExports } from './migrations/0004-unsettled-exports.ts';
import { recordsByPart } from './migrations/0005-records-by-part.ts';
import { protectedMarks } from './migrations/0006-protected-marks.ts';
import { passedFindings } from './migrations/0007-passed-findings.ts';
import { supplements } from './migrations/0008-supplements.ts';
import { passesFromElsewhere } from './migrations/0009-passes-from-elsewhere.ts';
import { readPragmaNumber } from './read-pragma.ts';
import { RegisterError } from './register-error.ts';

/** Every shipped step, in order. There are no steps down. */
export const shippedMigrations: readonly Migration[] = [
  initial,
  keptDocuments,
  formerIdentities,
  unsettledExports,
  recordsByPart,
  protectedMarks,
  passedFindings,
  supplements,
  passesFromElsewhere,
];

export interface MigrateOptions {
  readonly migrations?: readonly Migration[];
  /** Called once before the first step on a file that already has a schema; if it throws, nothing is changed. */
  readonly backup?: (fromVersion: number, toVersion: number) => void;
}

/**
 * Brings a file to the newest schema, each step in its own transaction with the foreign keys checked before commit.
 * Refuses a newer file (`newer-schema`) without touching it. Returns the versions before and after.
 */
export function migrate(db: Database, options: MigrateOptions = {}): { from: number; to: number } {
  const migrations = options.migrations ?? shippedMigrations;
  const from = schemaVersionOf(db);
  const to = latestVersion(migrations);
  refuseNewerSchema(from, to);
  const pending = migrations.filter((migration) => migration.version > from);
  if (pending.length > 0 && from > 0) options.backup?.(from, to);
  for (const migration of pending) apply(db, migration);
  return { from, to };
}

/** The schema version a file is at; 0 for a new one. */
export function schemaVersionOf(db: Database): number {
  return readPragmaNumber(db, 'user_version');
}

export function latestVersion(migrations: readonly Migration[] = shippedMigrations): number {
  return migrations.at(-1)?.version ?? 0;
}

export function refuseNewerSchema(fileVersion: number, ourVersion: number): void {
  if (fileVersion > ourVersion) throw new RegisterError('newer-schema', { fileVersion, ourVersion });
}

/** Foreign keys are off during a step, as SQLite's own procedure for rebuilding a table demands. */
function apply(db: Database, migration: Migration): void {
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      migration.up(db);
      const broken = db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get();
      if (broken !== undefined) throw new Error(`migration ${migration.name} leaves broken references`);
      db.pragma(`user_version = ${migration.version}`);
    }).exclusive();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
