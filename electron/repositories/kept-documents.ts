import type { Profile } from '../../shared/documents/blocks.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** What a document said when it was klarmarkerad, as canonical JSON. */
export interface KeptDocument {
  readonly markId: number;
  readonly profile: Profile;
  readonly model: string;
}

/** Keeps documents for good: the database refuses every later change of them. */
export async function keepDocuments(db: WriteDb, kept: readonly KeptDocument[]): Promise<void> {
  const rows = kept.map(({ markId, profile, model }) => ({ mark_id: markId, profile, model }));
  if (rows.length > 0) await db.insertInto('kept_document').values(rows).execute();
}

/** The canonical JSON of a kept document; undefined for a mark made before documents were kept. */
export async function keptDocument(
  db: ReadDb,
  key: Pick<KeptDocument, 'markId' | 'profile'>,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('kept_document')
    .select('model')
    .where('mark_id', '=', key.markId)
    .where('profile', '=', key.profile)
    .executeTakeFirst();
  return row?.model;
}

/** A klarmarkering whose document is kept, in force or not. */
export interface KeptMark {
  readonly id: number;
  readonly document: string;
  readonly markedAt: string;
  readonly markedBy: string;
  readonly isInForce: boolean;
  readonly profiles: readonly Profile[];
}

/** The klarmarkeringar of a case whose documents are kept, newest first. */
export async function keptMarks(db: ReadDb, caseId: string): Promise<KeptMark[]> {
  const rows = await db
    .selectFrom('kept_document')
    .innerJoin('ready_mark', 'ready_mark.id', 'kept_document.mark_id')
    .select([
      'ready_mark.id',
      'ready_mark.document_id as document',
      'ready_mark.marked_at as markedAt',
      'ready_mark.marked_by_name as markedBy',
      'ready_mark.revoked_at as revokedAt',
      'kept_document.profile',
    ])
    .where('ready_mark.case_id', '=', caseId)
    .orderBy('ready_mark.id', 'desc')
    .orderBy('kept_document.profile', 'desc')
    .execute();
  const byMark = Map.groupBy(rows, ({ id }) => id);
  return [...byMark.values()].flatMap((group): KeptMark[] => {
    const [first] = group;
    if (!first) return [];
    const { revokedAt, profile: _profile, ...mark } = first;
    return [{ ...mark, isInForce: revokedAt === null, profiles: group.map(({ profile }) => profile) }];
  });
}
