import type { Database } from 'better-sqlite3';

export interface Counter {
  readonly statements: string[];
}

/** The same handle, with every statement that is prepared on it noted. */
export function countingHandle(db: Database, counter: Counter): Database {
  return new Proxy(db, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) => {
          counter.statements.push(sql);
          return target.prepare(sql);
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
