import { expect, it } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, rowsOf, shippedUpTo } from './file-of-version.ts';

const added = ['passed_by_name'];

it('keeps every row of every table of a file of version 8, and each pass is still of the user who made it', () => {
  const db = fileOfVersion(8);
  db.exec(`
INSERT INTO passed_finding (case_id, code, field, told, reason, passed_at, passed_by)
VALUES ('c1', 'K9', 'causes/A.text', '{}', 'Skäl', '', 'u')`);
  const before = rowsOf(db, added);
  expect(migrate(db, { migrations: shippedUpTo(9) })).toEqual({ from: 8, to: 9 });
  expect(rowsOf(db, added)).toEqual(before);
  expect(db.prepare('SELECT passed_by, passed_by_name FROM passed_finding').all()).toEqual([
    { passed_by: 'u', passed_by_name: null },
  ]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});
