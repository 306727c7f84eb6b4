import { expect, it } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { columnsOf, fileOfVersion, rowsOf, shippedUpTo } from './file-of-version.ts';

const added = ['supplement_at', 'inputs_hash'];

it('keeps every row of every table of a file of version 7', () => {
  const db = fileOfVersion(7);
  const before = rowsOf(db, added);
  expect(migrate(db, { migrations: shippedUpTo(8) })).toEqual({ from: 7, to: 8 });
  expect(rowsOf(db, added)).toEqual(before);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

it.each([
  ['2026-11-05T13:40:00.001Z', true, 'after the decision, by a millisecond'],
  ['2026-11-05T13:40:00.000Z', false, 'at the very instant, written otherwise'],
  ['2026-11-05T13:39:59.999Z', false, 'before it'],
  ['2026-11-01T08:00:00.000Z', false, 'with its case'],
])('a record of %s is judged %s: %s', (createdAt, isSupplement, _why) => {
  const db = fileOfVersion(7);
  db.prepare(
    `UPDATE case_file SET created_at = '2026-11-01T08:00:00.000Z', decided_at = '2026-11-05T13:40:00Z'`,
  ).run();
  const kept = db.prepare<[], { id: string }>('SELECT id FROM record LIMIT 1').get()?.id;
  const columns = columnsOf(db, 'record');
  const copied = columns.map((name) => ({ id: `'ny'`, label: `'Ny'`, created_at: '?' })[name] ?? name);
  db.prepare(`INSERT INTO record SELECT ${copied.join(', ')} FROM record WHERE id = ?`).run(createdAt, kept);
  migrate(db, { migrations: shippedUpTo(8) });
  const at = db.prepare(`SELECT supplement_at FROM record WHERE id = 'ny'`).pluck().get();
  expect(at).toBe(isSupplement ? createdAt : null);
  db.close();
});

it.each([
  ['an undecided case', null],
  ['a case imported long after it was decided', '2025-01-01T00:00:00Z'],
])('no record of %s is one', (_what, decidedAt) => {
  const db = fileOfVersion(7);
  db.prepare('UPDATE case_file SET created_at = (SELECT max(created_at) FROM record), decided_at = ?').run(
    decidedAt,
  );
  migrate(db, { migrations: shippedUpTo(8) });
  expect(db.prepare('SELECT count(*) FROM record WHERE supplement_at IS NOT NULL').pluck().get()).toBe(0);
  db.close();
});
