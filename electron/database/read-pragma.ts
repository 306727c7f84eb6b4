import type { Database } from 'better-sqlite3';

/** A pragma that answers with one number, such as `page_count`; 0 when it answers with anything else. */
export function readPragmaNumber(db: Database, name: 'page_count' | 'user_version'): number {
  const value: unknown = db.pragma(name, { simple: true });
  return typeof value === 'number' ? value : 0;
}
