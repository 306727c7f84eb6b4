import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { referencesOf, withId } from '../../shared/domain/case-file-rich.ts';
import { textOfBlock } from '../../shared/richtext/plain.ts';
import {
  blockAt,
  deleteBlock,
  neighbour,
  saveBlock,
  spreadBlocks,
  type BlockKey,
} from '../repositories/rich-blocks.ts';
import { indexText } from '../repositories/search-index.ts';
import { takeIntoBasis } from './basis-growth.ts';
import { demandField, type FieldUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import type { MutationContext } from './context.ts';
import { badValue, conflict, placeOf, refuseLargeBlock } from './field-value.ts';
import { allowChange } from './freezing.ts';
import { saveTextState, textState } from './rich-saving.ts';

type Change = Input<'records.saveBlocks'>['changes'][number];
type Put = Extract<Change, { kind: 'put' }>;

/**
 * Saves the changed blocks of a rich text, in the order given, all or none. A block's revision is 0 where it is new; a
 * removed one is answered with 0. Reads the changed blocks and their neighbours' positions, never the rest of the text.
 * Refusals: as `setField`, and `conflict` with the block's id when it, or the block it should follow, is not as it was.
 */
export async function saveBlocks(
  ctx: MutationContext,
  input: Input<'records.saveBlocks'>,
): Promise<Output<'records.saveBlocks'>> {
  const work = await demandField(ctx, input);
  if (work.field.kind !== 'richText') throw badValue(placeOf(work), 'wrong-type');
  const correction = await allowChange(
    ctx,
    { ...work, partName: work.record.part },
    { recordId: work.record.id, subject: work.name, field: work.name, correction: input.correction },
  );
  const state = await textState(ctx, work);
  const before: unknown[] = [];
  const revisions: Record<string, number> = {};
  let blocks = state.blocks ?? 0;
  for (const change of input.changes) {
    const done =
      change.kind === 'put'
        ? await put(ctx, work, { change, revision: state.revision + 1 })
        : await remove(ctx, work, change);
    before.push([change.id, done.previous]);
    revisions[change.id] = done.revision;
    blocks += done.grown;
  }
  await saveTextState(ctx, work, { blocks, revision: state.revision });
  if (correction) await takeIntoBasis(ctx, { ...work, field: work.name }, citedIn(input.changes));
  ctx.audit({
    action: correction ? 'field.correct' : 'field.set',
    caseId: work.head.id,
    recordId: work.record.id,
    field: work.name,
    beforeHash: ctx.auditHash(canonicalValue(before)),
    afterHash: ctx.auditHash(canonicalValue(input.changes)),
    details: { blocks: input.changes.length, ...correction },
  });
  await recordChanged(ctx, work, { part: work.record.part, recordId: work.record.id });
  return { revisions };
}

function citedIn(changes: readonly Change[]): readonly string[] {
  const content = changes.flatMap((change) => (change.kind === 'put' ? [change.content] : []));
  return referencesOf({ type: 'doc', content });
}

interface Done {
  readonly previous: unknown;
  readonly revision: number;
  /** How many more blocks the text has now. */
  readonly grown: number;
}

async function put(
  ctx: MutationContext,
  work: FieldUnderWork,
  { change, revision }: { readonly change: Put; readonly revision: number },
): Promise<Done> {
  refuseLargeBlock(placeOf(work), change.content);
  const key = keyOf(work, change.id);
  const stored = await demandUnchanged(ctx, work, change);
  const position = await placeFor(ctx, work, change, stored?.position);
  await saveBlock(ctx.db, { ...key, content: change.content, revision, position });
  await index(ctx, work, change.id, textOfBlock(change.content));
  return { previous: stored?.content ?? null, revision, grown: stored ? 0 : 1 };
}

async function remove(
  ctx: MutationContext,
  work: FieldUnderWork,
  change: Exclude<Change, Put>,
): Promise<Done> {
  const stored = await demandUnchanged(ctx, work, change);
  if (!stored) throw conflict(work, 0, null, change.id);
  await deleteBlock(ctx.db, keyOf(work, change.id));
  await index(ctx, work, change.id, '');
  return { previous: stored.content, revision: 0, grown: -1 };
}

async function demandUnchanged(ctx: MutationContext, work: FieldUnderWork, change: Change) {
  const stored = await blockAt(ctx.db, keyOf(work, change.id));
  const storedRevision = stored?.revision ?? 0;
  if (storedRevision !== change.revision)
    throw conflict(work, storedRevision, stored ? withId(stored.content, stored.id) : null, change.id);
  return stored;
}

/** The block's position: its own if it already follows the block it should follow, otherwise half-way to the next. */
async function placeFor(
  ctx: MutationContext,
  work: FieldUnderWork,
  change: Put,
  current: number | undefined,
): Promise<number> {
  const text = { recordId: work.record.id, field: work.name, except: change.id };
  if (current !== undefined) {
    const previous = await neighbour(ctx.db, { ...text, side: 'before', position: current });
    if ((previous?.id ?? null) === change.after) return current;
  }
  const start = await positionOf(ctx, work, change.after);
  const next = await neighbour(ctx.db, { ...text, side: 'after', position: start });
  const position = next ? (start + next.position) / 2 : start + 1;
  if (position > start && (!next || position < next.position)) return position;
  await spreadBlocks(ctx.db, { recordId: work.record.id, field: work.name });
  const spread = await positionOf(ctx, work, change.after);
  const after = await neighbour(ctx.db, { ...text, side: 'after', position: spread });
  return after ? (spread + after.position) / 2 : spread + 1;
}

async function positionOf(ctx: MutationContext, work: FieldUnderWork, after: string | null): Promise<number> {
  if (after === null) return 0;
  const block = await blockAt(ctx.db, keyOf(work, after));
  if (!block) throw conflict(work, 0, null, after);
  return block.position;
}

function keyOf(work: FieldUnderWork, id: string): BlockKey {
  return { recordId: work.record.id, field: work.name, id };
}

async function index(
  ctx: MutationContext,
  work: FieldUnderWork,
  blockId: string,
  text: string,
): Promise<void> {
  await indexText(ctx.db, {
    caseId: work.head.id,
    recordId: work.record.id,
    field: work.name,
    blockId,
    text,
  });
}
