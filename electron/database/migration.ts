import type { Database } from 'better-sqlite3';

/** One step of the schema. A shipped step is never edited again; its file is frozen by checksum in the manifest. */
export interface Migration {
  /** The `user_version` of the file afterwards; steps are numbered 1, 2, 3 … */
  readonly version: number;
  /** The module's file name without extension. */
  readonly name: string;
  /** Runs inside the runner's transaction. */
  up(db: Database): void;
}
