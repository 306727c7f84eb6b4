import { describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, shippedUpTo } from './file-of-version.ts';

/** A register of schema 3 with one export on its way, one done and one failed, brought to schema 4. */
function upgraded(): { db: Database; before: unknown[] } {
  const db = fileOfVersion(3);
  db.exec(`
    INSERT INTO export_log VALUES (2, 'c1', 'report', 'full', 'done', 'a.docx', 'abc', 3, '7:f', 'da', 'db');
    INSERT INTO export_log VALUES (5, 'c2', 'report', 'deidentified', 'failed', 'c.docx', NULL, NULL, NULL, 'da', 'db');
  `);
  const before = rows(db);
  expect(migrate(db, { migrations: shippedUpTo(4) })).toEqual({
    from: 3,
    to: 4,
  });
  return { db, before };
}
const rows = (db: Database) => db.prepare('SELECT * FROM export_log ORDER BY id').all();

describe('exports that nobody could log the end of', () => {
  it('leaves the exports that were as they were', () => {
    const { db, before } = upgraded();
    expect(rows(db)).toEqual(before);
    expect(before).toHaveLength(3);
    db.close();
  });

  it('can be told as unsettled, and as nothing unheard of', () => {
    const { db } = upgraded();
    db.exec(`UPDATE export_log SET state = 'unsettled' WHERE id = 1`);
    for (const [sql, message] of [
      [`UPDATE export_log SET state = 'perhaps'`, 'CHECK'],
      [`UPDATE export_log SET case_id = 'nowhere'`, 'FOREIGN KEY'],
      [`UPDATE export_log SET size = 'stor'`, 'cannot store TEXT'],
    ] as const)
      expect(() => db.exec(sql), sql).toThrow(message);
    db.close();
  });

  it('finds what is on its way by its own index, and what a case has exported by another', () => {
    const { db } = upgraded();
    const planOf = (where: string) =>
      JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM export_log WHERE ${where}`).all());
    expect(planOf(`state = 'intended' ORDER BY id`)).toContain('export_log_on_its_way');
    expect(planOf(`case_id = 'c1'`)).toContain('export_log_by_case');
    db.close();
  });
});
