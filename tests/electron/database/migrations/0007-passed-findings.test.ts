import { expect, it } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, rowsOf, shippedUpTo } from './file-of-version.ts';

const added = ['passed_finding'];

it.each([4, 5, 6])('keeps every row of every table of a file of version %i', (version) => {
  const db = fileOfVersion(version);
  const before = rowsOf(db, added);
  expect(migrate(db, { migrations: shippedUpTo(7) })).toEqual({ from: version, to: 7 });
  expect(rowsOf(db, added)).toEqual(before);
  expect(db.prepare('SELECT * FROM passed_finding').all()).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

it('holds one pass in force for one finding, and any number taken back', () => {
  const db = fileOfVersion(7);
  const insert = (revoked: string | null, recordId: string | null = null) =>
    db
      .prepare(
        `INSERT INTO passed_finding VALUES (NULL, 'c1', ?, 'K9', 'causes/A.text', '{}', 'Skäl', '', 'u', ?, ?)`,
      )
      .run(recordId, revoked, revoked === null ? null : 'u');
  insert('2026-11-23');
  insert('2026-11-24');
  insert(null);
  expect(() => insert(null)).toThrow(/UNIQUE/);
  insert(null, 'r1');
  expect(() => insert(null, 'r1')).toThrow(/UNIQUE/);
  db.close();
});
