import type { WriteDb } from './db.ts';

/** Notes that a document is about to leave the register; returns the row's id. */
export async function intendExport(
  db: WriteDb,
  input: {
    readonly caseId: string;
    readonly documentId: string;
    readonly profile: string;
    readonly fileName: string;
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
      sha256: null,
      size: null,
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
    readonly sha256: string;
    readonly size: number;
    readonly chainHead: string;
    readonly at: string;
  },
): Promise<void> {
  await db
    .updateTable('export_log')
    .set({
      state: 'done',
      file_name: input.fileName,
      sha256: input.sha256,
      size: input.size,
      chain_head: input.chainHead,
      finished_at: input.at,
    })
    .where('id', '=', input.id)
    .execute();
}

export async function failExport(
  db: WriteDb,
  input: { readonly id: number; readonly at: string },
): Promise<void> {
  await db
    .updateTable('export_log')
    .set({ state: 'failed', finished_at: input.at })
    .where('id', '=', input.id)
    .execute();
}
