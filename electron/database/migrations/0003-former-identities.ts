import type { Migration } from '../migration.ts';

/**
 * What a de-identified document must not hold besides the key table as it stands: names and numbers that stood in it
 * before, and, by an index on what the log already tells, the cases that a case's reports came from. What was replaced
 * before this step is not known.
 */
export const formerIdentities: Migration = {
  version: 3,
  name: '0003-former-identities',
  up(db) {
    db.exec(`
CREATE TABLE former_identity (
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value != ''),
  replaced_at TEXT NOT NULL,
  PRIMARY KEY (record_id, field, value)
) STRICT;
CREATE INDEX audit_by_other_case ON audit (json_extract(details, '$.otherCase'))
WHERE json_extract(details, '$.otherCase') IS NOT NULL;
`);
  },
};
