import { sql } from 'kysely';
import type { CaseRow } from '../../shared/api/cases.ts';
import { caseRowColumns, caseRowOf } from './cases.ts';
import { compiledSelect } from './compiled-select.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** Where an indexed text stands. `blockId` is '' outside rich text. */
export interface IndexedPlace {
  readonly caseId: string;
  readonly recordId: string;
  readonly field: string;
  readonly blockId: string;
}
export type IndexedText = IndexedPlace & { readonly text: string };

/** Makes a text findable, in place of what stood there before; an empty text is forgotten. */
export async function indexText(db: WriteDb, input: IndexedText): Promise<void> {
  const known = await entryAt(db, input);
  const body = searchable(input.text);
  if (body === '') return known === undefined ? undefined : forgetEntries(db, [known]);
  if (known !== undefined) {
    await db.updateTable('text_index').set({ body }).where('rowid', '=', known).execute();
    return;
  }
  await indexNewText(db, input);
}

/** As `indexText`, where nothing stood before. */
export async function indexNewText(db: WriteDb, input: IndexedText): Promise<void> {
  const body = searchable(input.text);
  if (body === '') return;
  const { id } = await db
    .insertInto('index_entry')
    .values({ case_id: input.caseId, record_id: input.recordId, field: input.field, block_id: input.blockId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('text_index').values({ rowid: id, body }).execute();
}

/** Forgets what is indexed of a record: all of it, or one field. */
export async function forgetTexts(
  db: WriteDb,
  input: { readonly recordId: string; readonly field?: string },
): Promise<void> {
  let query = db.selectFrom('index_entry').select('id').where('record_id', '=', input.recordId);
  if (input.field !== undefined) query = query.where('field', '=', input.field);
  await forgetEntries(
    db,
    (await query.execute()).map((row) => row.id),
  );
}

export async function giveIndexedTexts(
  db: WriteDb,
  input: { readonly recordId: string; readonly caseId: string },
): Promise<void> {
  await db
    .updateTable('index_entry')
    .set({ case_id: input.caseId })
    .where('record_id', '=', input.recordId)
    .execute();
}

export interface TextHit {
  readonly case: CaseRow;
  readonly part: string;
  readonly label: string;
  readonly field: string;
  readonly snippet: string;
}

/**
 * Texts that hold every word or a longer one that begins with it, latest first written. The order is the index's own, so
 * that a common word costs no more than a rare one.
 */
export async function searchTexts(
  db: ReadDb,
  input: { readonly text: string; readonly limit: number },
): Promise<TextHit[]> {
  const match = matchExpression(input.text);
  if (match === null) return [];
  const rows = await selectHits(db, { match, limit: input.limit }, null);
  return rows.map(({ part, label, field, snippet, ...row }) => ({
    case: caseRowOf(row),
    part: part ?? '',
    label: label ?? '',
    field,
    snippet,
  }));
}

const selectHits = compiledSelect((db, { match, limit }: { match: string; limit: number }) =>
  db
    .selectFrom('text_index')
    .innerJoin('index_entry', 'index_entry.id', 'text_index.rowid')
    .innerJoin('case_file', 'case_file.id', 'index_entry.case_id')
    .leftJoin('record', 'record.id', 'index_entry.record_id')
    .select(caseRowColumns)
    .select(['record.collection as part', 'record.label', 'index_entry.field'])
    .select(sql<string>`snippet(text_index, 0, char(2), char(3), '…', 14)`.as('snippet'))
    .where(sql<boolean>`text_index MATCH ${match}`)
    .orderBy('text_index.rowid', 'desc')
    .limit(limit),
);

/**
 * FTS5's query language has operators; each word is therefore a quoted string, searched as a prefix. A word with signs in
 * it, such as a diary number, is a phrase. Null when there is nothing to look for.
 */
export function matchExpression(text: string): string | null {
  const phrases = searchable(text)
    .split(/\s+/u)
    .map((word) => word.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)?.join(' '))
    .filter((phrase) => phrase !== undefined);
  return phrases.length > 0 ? phrases.map((phrase) => `"${phrase}"*`).join(' ') : null;
}

/** Composed letters, without the two characters that mark a hit and the one that ends a C string. */
function searchable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u0000', ' ')
    .replaceAll('\u0002', ' ')
    .replaceAll('\u0003', ' ')
    .trim();
}

async function entryAt(db: ReadDb, place: IndexedPlace): Promise<number | undefined> {
  const row = await db
    .selectFrom('index_entry')
    .select('id')
    .where('record_id', '=', place.recordId)
    .where('field', '=', place.field)
    .where('block_id', '=', place.blockId)
    .executeTakeFirst();
  return row?.id;
}

async function forgetEntries(db: WriteDb, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await db.deleteFrom('text_index').where('rowid', '=', id).execute();
    await db.deleteFrom('index_entry').where('id', '=', id).execute();
  }
}
