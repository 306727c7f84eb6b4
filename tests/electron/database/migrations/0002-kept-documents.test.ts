import { describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fileOfVersion, shippedUpTo } from './file-of-version.ts';

/** A register of schema 1 with a row in every table, brought to schema 2. */
function upgraded(): Database {
  const db = fileOfVersion(1);
  expect(migrate(db, { migrations: shippedUpTo(2) })).toEqual({ from: 1, to: 2 });
  return db;
}
const keep = `INSERT INTO kept_document VALUES (1, 'full', '{"blocks":[]}')`;

describe('keeping documents', () => {
  it('leaves the marks that were, without a kept document', () => {
    const db = upgraded();
    expect(db.prepare('SELECT id, document_id, basis_hash, revoked_at FROM ready_mark').all()).toEqual([
      { id: 1, document_id: 'decision', basis_hash: 'abc', revoked_at: null },
    ]);
    expect(db.prepare('SELECT count(*) n FROM kept_document').get()).toEqual({ n: 0 });
    db.close();
  });

  it('keeps one document for each mark and profile, for good', () => {
    const db = upgraded();
    db.exec(keep);
    for (const [sql, message] of [
      [keep, 'never replaced'],
      [keep.replace('INSERT', 'REPLACE'), 'never replaced'],
      [`UPDATE kept_document SET model = '{}'`, 'never changed'],
      ['DELETE FROM kept_document', 'never removed'],
      ['DELETE FROM ready_mark', 'FOREIGN KEY'],
      [keep.replace('(1,', '(99,'), 'FOREIGN KEY'],
      [keep.replace('full', 'half'), 'CHECK'],
      [keep.replace('full', 'deidentified').replace('{"blocks":[]}', 'naken text'), 'CHECK'],
    ] as const)
      expect(() => db.exec(sql), sql).toThrow(message);
    db.exec(keep.replace('full', 'deidentified'));
    expect(db.prepare('SELECT profile FROM kept_document ORDER BY profile').all()).toEqual([
      { profile: 'deidentified' },
      { profile: 'full' },
    ]);
    db.close();
  });
});
