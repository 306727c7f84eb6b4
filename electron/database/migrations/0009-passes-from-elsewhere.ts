import type { Migration } from '../migration.ts';

/**
 * A finding passed by in another register comes with its case file: `passed_by_name` is whose reason it is, where that is
 * not the user who read the file in.
 */
export const passesFromElsewhere: Migration = {
  version: 9,
  name: '0009-passes-from-elsewhere',
  up(db) {
    db.exec('ALTER TABLE passed_finding ADD COLUMN passed_by_name TEXT;');
  },
};
