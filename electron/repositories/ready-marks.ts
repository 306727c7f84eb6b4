import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { ReadyMarkTable } from '../database/schema.ts';
import type { ReadDb, WriteDb } from './db.ts';

const overrides = z.array(z.object({ code: z.string(), field: z.string(), reason: z.string() }));
export type Overrides = z.infer<typeof overrides>;

/** A document klarmarkerad. `basisHash` is of what it said then, so that a later change of the case shows. */
export interface ReadyMark {
  readonly id: number;
  readonly caseId: string;
  readonly documentId: string;
  readonly markedAt: string;
  readonly markedBy: string;
  readonly markedByName: string;
  /** Local date of the marking. */
  readonly markedOn: string;
  readonly basisHash: string;
  /** Of what it was made from; null in marks from before that was kept. */
  readonly inputsHash: string | null;
  readonly overrides: Overrides;
}

/** The marks in force of a case, at most one for each document. */
export async function readyMarks(db: ReadDb, caseId: string): Promise<ReadyMark[]> {
  const rows = await db
    .selectFrom('ready_mark')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(markOf);
}

/** One mark of a case, in force or not. */
export async function readyMark(
  db: ReadDb,
  key: { readonly caseId: string; readonly id: number },
): Promise<ReadyMark | undefined> {
  const row = await db
    .selectFrom('ready_mark')
    .selectAll()
    .where('id', '=', key.id)
    .where('case_id', '=', key.caseId)
    .executeTakeFirst();
  return row && markOf(row);
}

/** Returns the mark's id. */
export async function insertReadyMark(db: WriteDb, mark: Omit<ReadyMark, 'id'>): Promise<number> {
  const { id } = await db
    .insertInto('ready_mark')
    .values({
      case_id: mark.caseId,
      document_id: mark.documentId,
      marked_at: mark.markedAt,
      marked_by: mark.markedBy,
      marked_by_name: mark.markedByName,
      marked_on: mark.markedOn,
      basis_hash: mark.basisHash,
      overrides: JSON.stringify(mark.overrides),
      revoked_at: null,
      inputs_hash: mark.inputsHash,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function revokeReadyMark(
  db: WriteDb,
  input: { readonly caseId: string; readonly documentId: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('ready_mark')
    .set({ revoked_at: input.at })
    .where('case_id', '=', input.caseId)
    .where('document_id', '=', input.documentId)
    .where('revoked_at', 'is', null)
    .execute();
}

function markOf(row: Selectable<ReadyMarkTable>): ReadyMark {
  return {
    id: row.id,
    caseId: row.case_id,
    documentId: row.document_id,
    markedAt: row.marked_at,
    markedBy: row.marked_by,
    markedByName: row.marked_by_name,
    markedOn: row.marked_on,
    basisHash: row.basis_hash,
    overrides: overrides.parse(JSON.parse(row.overrides)),
    inputsHash: row.inputs_hash,
  };
}
