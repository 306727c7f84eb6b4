import type { Migration } from '../migration.ts';

export const initial: Migration = {
  version: 1,
  name: '0001-initial',
  up(db) {
    db.exec(people + cases + texts + files + trail + search);
  },
};

const people = `
CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  register_id TEXT NOT NULL,
  name TEXT NOT NULL,
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE user_account (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL
) STRICT;
`;

const cases = `
CREATE TABLE case_file (
  id TEXT NOT NULL PRIMARY KEY,
  regime TEXT NOT NULL,
  internal_reference TEXT NOT NULL COLLATE NOCASE UNIQUE,
  diary_number TEXT COLLATE NOCASE,
  diary_key TEXT,
  heading TEXT NOT NULL,
  heading_key TEXT NOT NULL,
  unit TEXT,
  area TEXT,
  track TEXT,
  stage TEXT NOT NULL,
  degree TEXT,
  received_on TEXT,
  next_date TEXT,
  next_date_kind TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  decided_at TEXT,
  closed_at TEXT,
  joined_to TEXT REFERENCES case_file (id),
  fictional INTEGER NOT NULL DEFAULT 0 CHECK (fictional IN (0, 1)),
  revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_file_by_diary_number ON case_file (diary_number) WHERE diary_number IS NOT NULL;
CREATE INDEX case_file_by_received_on ON case_file (received_on DESC, id);
CREATE INDEX case_file_by_heading_key ON case_file (heading_key, id);
CREATE INDEX case_file_by_next_date ON case_file (next_date, id);
CREATE INDEX case_file_by_updated_at ON case_file (updated_at DESC, id);
CREATE INDEX case_file_by_diary_key ON case_file (diary_key, id);
CREATE INDEX case_file_open ON case_file (received_on DESC, id) WHERE closed_at IS NULL;
CREATE INDEX case_file_closed ON case_file (received_on DESC, id) WHERE closed_at IS NOT NULL;
CREATE INDEX case_file_by_joined_to ON case_file (joined_to) WHERE joined_to IS NOT NULL;

CREATE TABLE reference_counter (
  year TEXT NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE record (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  collection TEXT NOT NULL,
  label TEXT NOT NULL,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES user_account (id),
  removed_at TEXT,
  UNIQUE (case_id, collection, label)
) STRICT;
CREATE INDEX record_by_created_by ON record (created_by);

CREATE TABLE field (
  record_id TEXT NOT NULL REFERENCES record (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL REFERENCES user_account (id),
  PRIMARY KEY (record_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  from_record TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  to_record TEXT NOT NULL REFERENCES record (id),
  position INTEGER NOT NULL,
  UNIQUE (from_record, field, to_record)
) STRICT;
CREATE INDEX link_by_to_record ON link (to_record);
CREATE INDEX link_by_case ON link (case_id);

CREATE TABLE link_set (
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;
`;

const texts = `
CREATE TABLE rich_block (
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  id TEXT NOT NULL,
  position REAL NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  text TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (record_id, field, id)
) STRICT;
CREATE INDEX rich_block_in_order ON rich_block (record_id, field, position);

CREATE TABLE identity (
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (record_id, field)
) STRICT;

CREATE TABLE original (
  record_id TEXT NOT NULL REFERENCES record (id),
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL REFERENCES user_account (id),
  PRIMARY KEY (record_id, field)
) STRICT;
CREATE TRIGGER original_is_kept_once BEFORE INSERT ON original
WHEN EXISTS (SELECT 1 FROM original WHERE record_id = NEW.record_id AND field = NEW.field)
BEGIN SELECT RAISE(ABORT, 'an original is never replaced'); END;
CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;
CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never removed'); END;
`;

const files = `
CREATE TABLE attachment (
  record_id TEXT NOT NULL PRIMARY KEY REFERENCES record (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT,
  state TEXT NOT NULL CHECK (state IN ('receiving', 'complete', 'described')),
  created_at TEXT NOT NULL,
  CHECK (state = 'receiving' OR sha256 IS NOT NULL)
) STRICT;
CREATE TABLE attachment_chunk (
  attachment_id TEXT NOT NULL REFERENCES attachment (record_id),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
  PRIMARY KEY (attachment_id, seq)
) STRICT;
`;

const trail = `
CREATE TABLE ready_mark (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  document_id TEXT NOT NULL,
  marked_at TEXT NOT NULL,
  marked_by TEXT NOT NULL REFERENCES user_account (id),
  marked_by_name TEXT NOT NULL,
  marked_on TEXT NOT NULL,
  basis_hash TEXT NOT NULL,
  overrides TEXT NOT NULL CHECK (json_valid(overrides)),
  revoked_at TEXT
) STRICT;
CREATE INDEX ready_mark_by_case ON ready_mark (case_id, document_id);

CREATE TABLE stated_reason (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  record_id TEXT REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'decision-override')),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  stated_at TEXT NOT NULL,
  stated_by TEXT NOT NULL REFERENCES user_account (id)
) STRICT;
CREATE INDEX stated_reason_by_case ON stated_reason (case_id);

CREATE TABLE export_log (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  document_id TEXT NOT NULL,
  profile TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'failed')),
  file_name TEXT NOT NULL,
  sha256 TEXT,
  size INTEGER,
  chain_head TEXT,
  intended_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
CREATE INDEX export_log_by_case ON export_log (case_id);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  action TEXT NOT NULL,
  case_id TEXT,
  record_id TEXT,
  field TEXT,
  before_hash TEXT,
  after_hash TEXT,
  details TEXT CHECK (details IS NULL OR json_valid(details)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_case ON audit (case_id, seq) WHERE case_id IS NOT NULL;
CREATE TRIGGER audit_follows_the_chain BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
  OR (NEW.seq > 1 AND NEW.previous_hash IS NOT (SELECT hash FROM audit WHERE seq = NEW.seq - 1))
BEGIN SELECT RAISE(ABORT, 'an audit row follows the last one'); END;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;

const search = `
CREATE TABLE index_entry (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file (id),
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  block_id TEXT NOT NULL,
  UNIQUE (record_id, field, block_id)
) STRICT;
CREATE INDEX index_entry_by_case ON index_entry (case_id);
CREATE VIRTUAL TABLE text_index USING fts5 (body, tokenize = "unicode61 remove_diacritics 0");
INSERT INTO text_index (text_index, rank) VALUES ('secure-delete', 1);
`;
