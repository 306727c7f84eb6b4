import { textOfBlock } from '../../shared/richtext/plain.ts';
import { richBlock, type RichBlock } from '../../shared/richtext/schema.ts';
import { withoutId } from '../../shared/domain/case-file-rich.ts';
import type { ReadDb, WriteDb } from './db.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

export interface TextKey {
  readonly recordId: string;
  readonly field: string;
}
export interface BlockKey extends TextKey {
  readonly id: string;
}

/** One top-level block of a rich text. Its content is kept without the id, which is a column. */
export interface StoredBlock extends BlockKey {
  readonly content: RichBlock;
  readonly revision: number;
}

const columns = ['record_id as recordId', 'field', 'id', 'content', 'revision'] as const;

/** All blocks of the records in scope, in reading order. */
export async function blocksIn(db: ReadDb, scope: RecordScope): Promise<StoredBlock[]> {
  const rows = await db
    .selectFrom('rich_block')
    .select(columns)
    .where('record_id', 'in', recordIdsIn(db, scope))
    .orderBy('record_id')
    .orderBy('field')
    .orderBy('position')
    .execute();
  return rows.map(blockOf);
}

export async function blocksOfText(db: ReadDb, key: TextKey): Promise<StoredBlock[]> {
  const rows = await db
    .selectFrom('rich_block')
    .select(columns)
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .orderBy('position')
    .execute();
  return rows.map(blockOf);
}

export async function blockAt(
  db: ReadDb,
  key: BlockKey,
): Promise<(StoredBlock & { readonly position: number }) | undefined> {
  const row = await db
    .selectFrom('rich_block')
    .select([...columns, 'position'])
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row && { ...blockOf(row), position: row.position };
}

/** The nearest block before or after a position, not counting `except`. Reads one row of the order's index. */
export async function neighbour(
  db: ReadDb,
  input: TextKey & { readonly side: 'before' | 'after'; readonly position: number; readonly except: string },
): Promise<{ readonly id: string; readonly position: number } | undefined> {
  return db
    .selectFrom('rich_block')
    .select(['id', 'position'])
    .where('record_id', '=', input.recordId)
    .where('field', '=', input.field)
    .where('position', input.side === 'before' ? '<' : '>', input.position)
    .where('id', '!=', input.except)
    .orderBy('position', input.side === 'before' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst();
}

export async function saveBlock(
  db: WriteDb,
  block: StoredBlock & { readonly position: number },
): Promise<void> {
  const row = rowOf(block, block.position);
  const { content, text, revision, position } = row;
  await db
    .insertInto('rich_block')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['record_id', 'field', 'id']).doUpdateSet({ content, text, revision, position }),
    )
    .execute();
}

/** Writes blocks of whole texts, each text in its order, where none of it is stored. */
export async function insertBlocks(db: WriteDb, blocks: readonly StoredBlock[]): Promise<void> {
  for (let start = 0; start < blocks.length; start += rowsPerStatement) {
    const rows = blocks
      .slice(start, start + rowsPerStatement)
      .map((block, index) => rowOf(block, start + index + 1));
    await db.insertInto('rich_block').values(rows).execute();
  }
}

const rowsPerStatement = 500;

export async function deleteBlock(db: WriteDb, key: BlockKey): Promise<void> {
  await db
    .deleteFrom('rich_block')
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .where('id', '=', key.id)
    .execute();
}

export async function deleteText(db: WriteDb, key: TextKey): Promise<void> {
  await db
    .deleteFrom('rich_block')
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .execute();
}

/** Gives the blocks whole numbers as positions, when halving between two neighbours has come to its end. */
export async function spreadBlocks(db: WriteDb, key: TextKey): Promise<void> {
  for (const [index, block] of (await blocksOfText(db, key)).entries()) {
    await db
      .updateTable('rich_block')
      .set({ position: index + 1 })
      .where('record_id', '=', key.recordId)
      .where('field', '=', key.field)
      .where('id', '=', block.id)
      .execute();
  }
}

function rowOf(block: StoredBlock, position: number) {
  return {
    record_id: block.recordId,
    field: block.field,
    id: block.id,
    position,
    content: JSON.stringify(withoutId(block.content)),
    text: textOfBlock(block.content),
    revision: block.revision,
  };
}

function blockOf(row: Omit<StoredBlock, 'content'> & { readonly content: string }): StoredBlock {
  const { recordId, field, id, revision } = row;
  return { recordId, field, id, revision, content: richBlock.parse(JSON.parse(row.content)) };
}
