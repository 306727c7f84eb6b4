import { sql } from 'kysely';
import type { ReadDb, WriteDb } from './db.ts';

/** Notes that these very bytes are about to leave the register; returns the row's id. */
export async function intendExport(
  db: WriteDb,
  input: {
    readonly caseId: string;
    readonly documentId: string;
    readonly profile: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly size: number;
    readonly at: string;
  },
): Promise<number> {
  const row = await db
    .insertInto('export_log')
    .values({
      case_id: input.caseId,
      document_id: input.documentId,
      profile: input.profile,
      state: 'intended',
      file_name: input.fileName,
      intended_at: input.at,
      sha256: input.sha256,
      size: input.size,
      chain_head: null,
      finished_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function finishExport(
  db: WriteDb,
  input: {
    readonly id: number;
    readonly fileName: string;
    readonly chainHead: string;
    readonly at: string;
  },
): Promise<void> {
  await db
    .updateTable('export_log')
    .set({
      state: 'done',
      file_name: input.fileName,
      chain_head: input.chainHead,
      finished_at: input.at,
    })
    .where('id', '=', input.id)
    .execute();
}

/** `failed`: no file was left. `unsettled`: nobody knows whether one was. */
export async function endExport(
  db: WriteDb,
  input: { readonly id: number; readonly state: 'failed' | 'unsettled'; readonly at: string },
): Promise<void> {
  await db
    .updateTable('export_log')
    .set({ state: input.state, finished_at: input.at })
    .where('id', '=', input.id)
    .execute();
}

/** Exports that were begun and whose end was never logged, oldest first. */
export async function exportsOnTheirWay(db: ReadDb) {
  return (
    db
      .selectFrom('export_log')
      .select(['id', 'case_id as caseId', 'document_id as documentId', 'sha256'])
      // A literal: with a bound value SQLite cannot use the index of what is on its way.
      .where('state', '=', sql.lit('intended'))
      .orderBy('id')
      .execute()
  );
}
