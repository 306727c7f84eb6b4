import type { Migration } from '../migration.ts';

/**
 * An export whose outcome nobody could log, since the register was locked or the process ended on the way, is told as
 * `unsettled`. The index holds only what is on its way, so that finding it costs nothing however much has been exported.
 */
export const unsettledExports: Migration = {
  version: 4,
  name: '0004-unsettled-exports',
  up(db) {
    db.exec(`
CREATE TABLE export_log_4 (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  document_id TEXT NOT NULL,
  profile TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'failed', 'unsettled')),
  file_name TEXT NOT NULL,
  sha256 TEXT,
  size INTEGER,
  chain_head TEXT,
  intended_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
INSERT INTO export_log_4 (id, case_id, document_id, profile, state, file_name, sha256, size, chain_head, intended_at, finished_at)
SELECT id, case_id, document_id, profile, state, file_name, sha256, size, chain_head, intended_at, finished_at FROM export_log;
DROP TABLE export_log;
ALTER TABLE export_log_4 RENAME TO export_log;
CREATE INDEX export_log_by_case ON export_log (case_id);
CREATE INDEX export_log_on_its_way ON export_log (id) WHERE state = 'intended';
`);
  },
};
