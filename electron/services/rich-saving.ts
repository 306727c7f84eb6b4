import { textOfBlock } from '../../shared/richtext/plain.ts';
import { richBlocksLimit, type RichBlock, type RichText } from '../../shared/richtext/schema.ts';
import { saveFields, storedField } from '../repositories/fields.ts';
import { blocksOfText, deleteText, insertBlocks, type StoredBlock } from '../repositories/rich-blocks.ts';
import { forgetTexts, indexNewText } from '../repositories/search-index.ts';
import { AppError } from './app-error.ts';
import type { FieldUnderWork } from './case-access.ts';
import { richTextOf } from './case-content.ts';
import type { MutationContext } from './context.ts';
import { conflict } from './field-value.ts';

/**
 * Replaces a whole rich text; block ids that it brings are kept. A block's revision is always that of the text when the
 * block was written, and so never comes twice: an edit of a block that was removed and put back is seen as a conflict.
 */
export async function replaceText(
  ctx: MutationContext,
  work: FieldUnderWork,
  save: { readonly value: RichText | null; readonly revision: number },
): Promise<{ revision: number; previous: RichText | null }> {
  const key = { recordId: work.record.id, field: work.name };
  const stored = await textState(ctx, work);
  const old = await blocksOfText(ctx.db, key);
  const previous = stored.blocks === null ? null : richTextOf(old);
  if (stored.revision !== save.revision) throw conflict(work, stored.revision, previous);
  const blocks = identified(save.value?.content ?? [], ctx.newId).map(({ id, content }): StoredBlock => ({
    ...key,
    id,
    content,
    revision: stored.revision + 1,
  }));
  await deleteText(ctx.db, key);
  await forgetTexts(ctx.db, key);
  await insertBlocks(ctx.db, blocks);
  for (const block of blocks) await indexBlock(ctx, work.head.id, block);
  const count = save.value === null ? null : blocks.length;
  return { revision: await saveTextState(ctx, work, { blocks: count, revision: stored.revision }), previous };
}

/** How a rich text as a whole stands: null blocks means that it has never been written or has been emptied. */
export interface TextState {
  readonly blocks: number | null;
  readonly revision: number;
}

/** The stored state; revision 0 for a text that has never been written. */
export async function textState(ctx: MutationContext, work: FieldUnderWork): Promise<TextState> {
  const row = await storedField(ctx.db, { recordId: work.record.id, name: work.name });
  return { blocks: typeof row?.value === 'number' ? row.value : null, revision: row?.revision ?? 0 };
}

/** Writes the next revision of the whole and returns it. Refuses more blocks than a text may have. */
export async function saveTextState(
  ctx: MutationContext,
  work: FieldUnderWork,
  state: TextState,
): Promise<number> {
  if ((state.blocks ?? 0) > richBlocksLimit)
    throw new AppError('too-large', { part: work.record.part, field: work.name, limit: richBlocksLimit });
  const revision = state.revision + 1;
  await saveFields(ctx.db, [
    {
      recordId: work.record.id,
      name: work.name,
      value: state.blocks,
      revision,
      at: ctx.now,
      by: ctx.user.id,
    },
  ]);
  return revision;
}

/** Blocks with an id each: their own where it is given and not used twice, otherwise a new one. */
export function identified(
  blocks: readonly RichBlock[],
  newId: () => string,
): { readonly id: string; readonly content: RichBlock }[] {
  const used = new Set<string>();
  return blocks.map((content) => {
    const own = content.attrs?.id;
    const id = own === undefined || used.has(own) ? newId() : own;
    used.add(id);
    return { id, content };
  });
}

async function indexBlock(ctx: MutationContext, caseId: string, block: StoredBlock): Promise<void> {
  const { recordId, field, id: blockId, content } = block;
  await indexNewText(ctx.db, { caseId, recordId, field, blockId, text: textOfBlock(content) });
}
