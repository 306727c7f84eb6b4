import { expect, it } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { queryBuilderOf } from '../../../../electron/database/query-builder.ts';
import { casesWithProtected } from '../../../../electron/repositories/similar-cases-grounds.ts';
import { fileOfVersion, shippedUpTo } from './file-of-version.ts';

it('keeps every field and finds the marked persons, removed ones too, by their own index', async () => {
  const db = fileOfVersion(5);
  db.exec(`
    INSERT INTO record VALUES ('p1', 'c1', 'persons', 'P1', 1, 1, '', 'u', '2026-11-23');
    INSERT INTO record VALUES ('p2', 'c2', 'persons', 'P1', 1, 1, '', 'u', NULL);
    INSERT INTO field VALUES ('p1', 'protectedIdentity', 'true', 1, '', 'u');
    INSERT INTO field VALUES ('p2', 'protectedIdentity', 'false', 1, '', 'u');
  `);
  const all = () => db.prepare('SELECT * FROM field ORDER BY record_id, name').all();
  const before = all();
  expect(migrate(db, { migrations: shippedUpTo(6) })).toEqual({ from: 5, to: 6 });
  expect(all()).toEqual(before);
  const statements: string[] = [];
  const watched = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) => {
          statements.push(sql);
          return target.prepare(sql);
        };
      return Reflect.get(target, name, target);
    },
  });
  expect(await casesWithProtected(queryBuilderOf(watched))).toEqual(['c1']);
  const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${statements[0] ?? ''}`).all('persons'));
  expect(plan).toContain('SCAN field USING COVERING INDEX field_protected');
  expect(plan).not.toContain('SCAN record');
  db.close();
});
