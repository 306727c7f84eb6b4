import type { Database } from 'better-sqlite3';

/**
 * Whether the pages of a log can be the newest of the register that is read through it. `logged`: the numbers of the
 * pages that it holds. It can be another's, or of another day, even where every page and every link holds.
 */
export function logFits(db: Database, logged: ReadonlySet<number>): boolean {
  return bringsNewestRow(db, logged) && bringsNoFreePage(db, logged);
}

/**
 * Invariant: who adds a row to the audit table writes the table's last page, so a log of our own that holds any page of
 * that table holds the page of its newest row. An older log lacks it once the table has grown past that log's last page.
 */
function bringsNewestRow(db: Database, logged: ReadonlySet<number>): boolean {
  const pages = db
    .prepare<[], UsedPage>(
      `SELECT pageno, pagetype FROM dbstat WHERE name = 'audit' AND pagetype <> 'overflow' ORDER BY path`,
    )
    .all();
  if (!pages.some(({ pageno }) => logged.has(pageno))) return true;
  const newest = pages.findLast(({ pagetype }) => pagetype === 'leaf');
  return newest !== undefined && logged.has(newest.pageno);
}

/**
 * Invariant: taking a page into use, or setting it free, writes the first page, which counts the free ones. A log that
 * holds a free page but not the first one is newer than its file: between them lies a log that is gone.
 */
function bringsNoFreePage(db: Database, logged: ReadonlySet<number>): boolean {
  if (logged.has(1)) return true;
  const used = new Set(db.prepare<[], number>('SELECT pageno FROM dbstat').pluck().iterate());
  return [...logged].every((page) => used.has(page));
}

interface UsedPage {
  readonly pageno: number;
  readonly pagetype: 'internal' | 'leaf';
}
