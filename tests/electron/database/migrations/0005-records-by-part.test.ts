import { expect, it } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, shippedUpTo } from './file-of-version.ts';

it('keeps every record and finds those of a part by their own index, without removed ones', () => {
  const db = fileOfVersion(4);
  db.exec(`
    INSERT INTO record VALUES ('r3', 'c1', 'causes', 'C', 2, 1, '', 'u', '2026-11-23');
    INSERT INTO record VALUES ('r4', 'c2', 'causes', 'A', 1, 1, '', 'u', NULL);
  `);
  const all = () => db.prepare('SELECT * FROM record ORDER BY id').all();
  const before = all();
  expect(migrate(db, { migrations: shippedUpTo(5) })).toEqual({ from: 4, to: 5 });
  expect(all()).toEqual(before);
  const sql = `SELECT id FROM record WHERE collection = 'causes' AND case_id = 'c1' AND removed_at IS NULL`;
  expect(db.prepare(sql).all()).toEqual([{ id: 'r1' }]);
  const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
  expect(plan).toContain('INDEX record_by_part');
  db.close();
});
