import type { Database, Statement } from 'better-sqlite3';

export interface Counter {
  readonly statements: string[];
}

/** The same handle, with every statement that is run on it by the query builder noted. */
export function countingHandle(db: Database, counter: Counter): Database {
  return proxyOf(db, (name) =>
    name === 'prepare' ? (sql: string) => countingStatement(db.prepare(sql), sql, counter) : undefined,
  );
}

/** The statement noted each time it runs: the query builder prepares one and runs it many times. */
function countingStatement(statement: Statement, sql: string, counter: Counter): Statement {
  return proxyOf(statement, (name) => {
    if (name === 'all')
      return (values: unknown[]) => {
        counter.statements.push(sql);
        return statement.all(values);
      };
    if (name === 'run')
      return (values: unknown[]) => {
        counter.statements.push(sql);
        return statement.run(values);
      };
    return undefined;
  });
}

function proxyOf<T extends object>(target: T, replaced: (name: string | symbol) => unknown): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = replaced(name) ?? Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
