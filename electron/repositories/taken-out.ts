import type { CaseHistory } from '../../shared/api/cases.ts';
import type { ReadDb } from './db.ts';

/** Fields whose words a removed record is recognised by, in the order they are looked for. */
const telling = ['text', 'title', 'alias', 'content', 'subject', 'recipient', 'result'];

/** The records taken out of a case, latest first. They can be restored. Names of the key table are not among the words. */
export async function removedRecords(db: ReadDb, caseId: string): Promise<CaseHistory['removed']> {
  const rows = await db
    .selectFrom('record')
    .leftJoin('field', (join) =>
      join.onRef('field.record_id', '=', 'record.id').on('field.name', 'in', telling),
    )
    .select(['record.id', 'collection as part', 'label', 'removed_at as removedAt', 'name', 'value'])
    .where('case_id', '=', caseId)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .orderBy('record.id')
    .execute();
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((fields) => {
    const [first] = fields;
    if (!first || first.removedAt === null) return [];
    const { id, part, label, removedAt } = first;
    return [{ id, part, label, removedAt, words: wordsOf(fields) }];
  });
}

function wordsOf(fields: readonly { readonly name: string | null; readonly value: string | null }[]): string {
  const texts = telling.map((name) => {
    const value: unknown = JSON.parse(fields.find((field) => field.name === name)?.value ?? 'null');
    return typeof value === 'string' ? value.trim() : '';
  });
  return texts.find((text) => text !== '') ?? '';
}
