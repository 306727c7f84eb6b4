import type { Migration } from '../migration.ts';

/**
 * What a document said when it was klarmarkerad, in each of its profiles, as canonical JSON of its block model. Marks from
 * before this step have none.
 */
export const keptDocuments: Migration = {
  version: 2,
  name: '0002-kept-documents',
  up(db) {
    db.exec(`
CREATE TABLE kept_document (
  mark_id INTEGER NOT NULL REFERENCES ready_mark (id),
  profile TEXT NOT NULL CHECK (profile IN ('full', 'deidentified')),
  model TEXT NOT NULL CHECK (json_valid(model)),
  PRIMARY KEY (mark_id, profile)
) STRICT;
CREATE TRIGGER kept_document_is_kept_once BEFORE INSERT ON kept_document
WHEN EXISTS (SELECT 1 FROM kept_document WHERE mark_id = NEW.mark_id AND profile = NEW.profile)
BEGIN SELECT RAISE(ABORT, 'a kept document is never replaced'); END;
CREATE TRIGGER kept_document_is_never_changed BEFORE UPDATE ON kept_document
BEGIN SELECT RAISE(ABORT, 'a kept document is never changed'); END;
CREATE TRIGGER kept_document_is_never_removed BEFORE DELETE ON kept_document
BEGIN SELECT RAISE(ABORT, 'a kept document is never removed'); END;
`);
  },
};
