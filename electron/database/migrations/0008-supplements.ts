import type { Migration } from '../migration.ts';

/**
 * That a record came after the decision was fixed is kept with the record, with the instant, instead of being read off two
 * clocks; records of before are judged by their instants this once. And a klarmarkering remembers what its document was
 * made from, so that a program that words it differently does not undo it.
 */
export const supplements: Migration = {
  version: 8,
  name: '0008-supplements',
  up(db) {
    db.exec(`
ALTER TABLE record ADD COLUMN supplement_at TEXT;
UPDATE record SET supplement_at = created_at
WHERE EXISTS (
  SELECT 1 FROM case_file
  WHERE case_file.id = record.case_id
    AND julianday(record.created_at) > julianday(case_file.decided_at)
    AND julianday(record.created_at) > julianday(case_file.created_at)
);
ALTER TABLE ready_mark ADD COLUMN inputs_hash TEXT;
`);
  },
};
