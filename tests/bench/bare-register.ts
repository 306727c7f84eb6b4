import type { Database } from 'better-sqlite3';
import { loadDriver } from '../../electron/database/driver.ts';

/** The register opened by the driver alone: the same pragmas as the product sets, and nothing else of the product. */
export function openBare(path: string, key: Buffer): Database {
  const Driver = loadDriver();
  const db = new Driver(path, { fileMustExist: true, timeout: 2000 });
  db.pragma(`cipher = 'sqlcipher'`);
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  db.pragma('temp_store = MEMORY');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  return db;
}

/** A statement with its values, as the product sent it. */
export interface SentStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The same handle, writing down what is read through it. */
export function recordingReads(db: Database, sent: SentStatement[]): Database {
  return new Proxy(db, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) => {
          const statement = target.prepare(sql);
          return {
            reader: statement.reader,
            all(values: readonly unknown[]) {
              sent.push({ sql, values });
              return statement.all(values);
            },
          };
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
