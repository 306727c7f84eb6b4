import { describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, shippedUpTo } from './file-of-version.ts';

/** A register of schema 2 with a row in every table and a report split off, brought to schema 3. */
function upgraded(): Database {
  const db = fileOfVersion(2);
  db.exec(`
    INSERT INTO audit VALUES (1, '', 'u', '', 'reports.split', 'c1', NULL, NULL, NULL, NULL, '{"otherCase":"c2"}', '', 'a');
    INSERT INTO audit VALUES (2, '', 'u', '', 'field.set', 'c1', 'r1', 'level', NULL, NULL, NULL, 'a', 'b');
  `);
  expect(migrate(db, { migrations: shippedUpTo(3) })).toEqual({ from: 2, to: 3 });
  return db;
}
const keep = `INSERT INTO former_identity VALUES ('r1', 'name', 'Åsa Ohberg', '2026-11-23')`;

describe('names that stood in the key table before', () => {
  it('leave the key table as it was, and begin with none', () => {
    const db = upgraded();
    expect(db.prepare('SELECT record_id, field, value, revision FROM identity').all()).toEqual([
      { record_id: 'r1', field: 'name', value: 'Åsa Öberg', revision: 1 },
    ]);
    expect(db.prepare('SELECT count(*) n FROM former_identity').get()).toEqual({ n: 0 });
    db.close();
  });

  it('are kept once each, for a record that there is', () => {
    const db = upgraded();
    db.exec(keep);
    for (const [sql, message] of [
      [keep, 'UNIQUE'],
      [keep.replace('r1', 'r9'), 'FOREIGN KEY'],
      [keep.replace('Åsa Ohberg', ''), 'CHECK'],
    ] as const)
      expect(() => db.exec(sql), sql).toThrow(message);
    db.close();
  });

  it('find a move logged before by the case it went to, without reading the log through', () => {
    const db = upgraded();
    const moved = `SELECT case_id FROM audit WHERE json_extract(details, '$.otherCase') = ?`;
    expect(db.prepare(moved).all('c2')).toEqual([{ case_id: 'c1' }]);
    const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${moved}`).all('c2'));
    expect(plan).toContain('USING INDEX audit_by_other_case');
    db.close();
  });
});
