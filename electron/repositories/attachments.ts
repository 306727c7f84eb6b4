import type { ReadDb, WriteDb } from './db.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

export interface StoredAttachment {
  readonly recordId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly state: 'receiving' | 'complete' | 'described';
}

const columns = [
  'record_id as recordId',
  'name',
  'media_type as mediaType',
  'size',
  'sha256',
  'state',
] as const;

export async function attachmentsIn(db: ReadDb, scope: RecordScope): Promise<StoredAttachment[]> {
  return db
    .selectFrom('attachment')
    .select(columns)
    .where('record_id', 'in', recordIdsIn(db, scope))
    .execute();
}

export async function storedAttachment(db: ReadDb, recordId: string): Promise<StoredAttachment | undefined> {
  return db.selectFrom('attachment').select(columns).where('record_id', '=', recordId).executeTakeFirst();
}

export async function insertAttachment(
  db: WriteDb,
  attachment: StoredAttachment & { readonly at: string },
): Promise<void> {
  await db
    .insertInto('attachment')
    .values({
      record_id: attachment.recordId,
      name: attachment.name,
      media_type: attachment.mediaType,
      size: attachment.size,
      sha256: attachment.sha256,
      state: attachment.state,
      created_at: attachment.at,
    })
    .execute();
}

export async function completeAttachment(
  db: WriteDb,
  file: Omit<StoredAttachment, 'state'> & { readonly sha256: string },
): Promise<void> {
  await db
    .updateTable('attachment')
    .set({
      state: 'complete',
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
    })
    .where('record_id', '=', file.recordId)
    .execute();
}

/** Takes away the bytes of an upload that came to nothing; a mere description stays. */
export async function discardUpload(db: WriteDb, recordId: string): Promise<void> {
  await db.deleteFrom('attachment_chunk').where('attachment_id', '=', recordId).execute();
  await db
    .deleteFrom('attachment')
    .where('record_id', '=', recordId)
    .where('state', '=', 'receiving')
    .execute();
}

/** Records with uploads that an earlier unlock left half-way. */
export async function unfinishedUploads(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('attachment')
    .select('record_id')
    .where('state', '!=', 'complete')
    .where((eb) =>
      eb.or([
        eb('state', '=', 'receiving'),
        eb.exists(
          eb
            .selectFrom('attachment_chunk')
            .select('seq')
            .whereRef('attachment_chunk.attachment_id', '=', 'attachment.record_id'),
        ),
      ]),
    )
    .execute();
  return rows.map((row) => row.record_id);
}

export async function insertChunk(
  db: WriteDb,
  chunk: { readonly recordId: string; readonly seq: number; readonly bytes: Uint8Array },
): Promise<void> {
  await db
    .insertInto('attachment_chunk')
    .values({ attachment_id: chunk.recordId, seq: chunk.seq, bytes: chunk.bytes })
    .execute();
}

export async function chunkAt(
  db: ReadDb,
  key: { readonly recordId: string; readonly seq: number },
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('attachment_chunk')
    .select('bytes')
    .where('attachment_id', '=', key.recordId)
    .where('seq', '=', key.seq)
    .executeTakeFirst();
  return row?.bytes;
}
