import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate, shippedMigrations } from '../../../../electron/database/migrate.ts';
import { openDatabase } from '../../../../electron/database/open.ts';
import { temporaryFolder } from '../../vault/test-register.ts';
import { fillOneOfEach } from './one-of-each.ts';

it('keeps every record and finds those of a part by their own index, without removed ones', () => {
  const db = openDatabase(join(temporaryFolder(), 'a.register'), { key: Buffer.alloc(32, 1), create: true });
  migrate(db, { migrations: shippedMigrations.slice(0, 4) });
  db.exec(`INSERT INTO user_account (id, name, title, created_at) VALUES ('u', 'Karin Ek', 'SAS', '')`);
  fillOneOfEach(db, 'u');
  db.exec(`
    INSERT INTO record VALUES ('r3', 'c1', 'causes', 'C', 2, 1, '', 'u', '2026-11-23');
    INSERT INTO record VALUES ('r4', 'c2', 'causes', 'A', 1, 1, '', 'u', NULL);
  `);
  const all = () => db.prepare('SELECT * FROM record ORDER BY id').all();
  const before = all();
  expect(migrate(db, { migrations: shippedMigrations.slice(0, 5) })).toEqual({ from: 4, to: 5 });
  expect(all()).toEqual(before);
  const sql = `SELECT id FROM record WHERE collection = 'causes' AND case_id = 'c1' AND removed_at IS NULL`;
  expect(db.prepare(sql).all()).toEqual([{ id: 'r1' }]);
  const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
  expect(plan).toContain('INDEX record_by_part');
  db.close();
});
