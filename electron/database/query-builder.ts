import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { RegisterDatabase } from './schema.ts';
import { keepingStatements } from './statement-cache.ts';

/**
 * Typed queries on an open handle, on the same connection: what runs between BEGIN and COMMIT on the handle is inside
 * that transaction. Do not `destroy()` it; closing the register closes the handle.
 */
export function queryBuilderOf(database: Database): Kysely<RegisterDatabase> {
  return new Kysely<RegisterDatabase>({
    dialect: new SqliteDialect({ database: keepingStatements(database) }),
  });
}
