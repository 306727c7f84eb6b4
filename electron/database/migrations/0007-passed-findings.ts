import type { Migration } from '../migration.ts';

/**
 * A finding that somebody passes by from Granskaren, with a reason. It is bound to what the finding was: its code, its
 * place, the record there and the values it was told with (`told`, canonical JSON). A pass that is taken back stays, with
 * who took it back.
 */
export const passedFindings: Migration = {
  version: 7,
  name: '0007-passed-findings',
  up(db) {
    db.exec(`
CREATE TABLE passed_finding (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  record_id TEXT REFERENCES record (id),
  code TEXT NOT NULL,
  field TEXT NOT NULL,
  told TEXT NOT NULL CHECK (json_valid(told)),
  reason TEXT NOT NULL CHECK (reason != ''),
  passed_at TEXT NOT NULL,
  passed_by TEXT NOT NULL REFERENCES user_account (id),
  revoked_at TEXT,
  revoked_by TEXT REFERENCES user_account (id),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX passed_finding_in_force
ON passed_finding (case_id, code, field, told, ifnull(record_id, '')) WHERE revoked_at IS NULL;
`);
  },
};
