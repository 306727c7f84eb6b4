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
  const unused = new Set(logged);
  // By tree, and the large one last: only an upload that was under way brings pages of it.
  for (const tree of treesOf(db)) {
    if (unused.size === 0) return true;
    for (const page of db.prepare<[string], number>(pagesOfTree).pluck().iterate(tree)) unused.delete(page);
  }
  return unused.size === 0;
}

/** The table that the bytes of attachments stand in. */
export const attachmentBytes = 'attachment_chunk';

const pagesOfTree = 'SELECT pageno FROM dbstat WHERE name = ?';

function treesOf(db: Database): readonly string[] {
  return db
    .prepare<[string], string>(`SELECT name FROM sqlite_schema WHERE rootpage > 0 ORDER BY name = ?`)
    .pluck()
    .all(attachmentBytes);
}

interface UsedPage {
  readonly pageno: number;
  readonly pagetype: 'internal' | 'leaf';
}
