import type { StoredRecord } from '../../shared/domain/facts.ts';
import { plainProse } from '../../shared/domain/plain-prose.ts';
import { textOfBlock } from '../../shared/richtext/plain.ts';
import { richText } from '../../shared/richtext/schema.ts';
import type { Parts } from '../../shared/domain/section.ts';
import { original } from '../../shared/domain/values.ts';
import { saveFields, type FieldWrite } from '../repositories/fields.ts';
import { saveIdentity } from '../repositories/identities.ts';
import { insertLinkSets, type LinkSet } from '../repositories/links.ts';
import { keepOriginal } from '../repositories/originals.ts';
import { positionGap } from '../repositories/record-order.ts';
import { insertRecords } from '../repositories/records.ts';
import { insertBlocks, type StoredBlock } from '../repositories/rich-blocks.ts';
import { indexNewText, type IndexedText } from '../repositories/search-index.ts';
import type { MutationContext } from './context.ts';
import { identified } from './rich-saving.ts';

export interface NewRecords {
  readonly caseId: string;
  readonly parts: Parts;
  /** Records with checked values, in their order within each part; links may go to one another. */
  readonly records: readonly StoredRecord[];
  /** Position of the first record of each part. */
  readonly firstPosition?: number;
  /** The instants of those that came after a fixed decision, by id. */
  readonly supplements?: ReadonlyMap<string, string>;
}

/** Writes new records with all their fields, where nothing of them is stored yet. Every field gets revision 1. */
export async function writeNewRecords(ctx: MutationContext, input: NewRecords): Promise<void> {
  const places = new Map<string, number>();
  const heads = input.records.map((record) => {
    const position = places.get(record.part) ?? input.firstPosition ?? positionGap;
    places.set(record.part, position + positionGap);
    const { id, part, label } = record;
    const supplementAt = input.supplements?.get(id) ?? null;
    const came = { createdAt: ctx.now, createdBy: ctx.user.id, supplementAt };
    return { id, part, label, position, caseId: input.caseId, ...came };
  });
  await insertRecords(ctx.db, heads);
  const sorted = sortValues(ctx, input);
  await saveFields(ctx.db, sorted.fields);
  await insertLinkSets(ctx.db, sorted.links);
  await insertBlocks(ctx.db, sorted.blocks);
  for (const write of sorted.apart) await write();
  for (const text of sorted.texts) await indexNewText(ctx.db, text);
}

interface SortedValues {
  readonly fields: FieldWrite[];
  readonly links: (LinkSet & { caseId: string })[];
  readonly blocks: StoredBlock[];
  /** Names and originals, each in its own table. */
  readonly apart: (() => Promise<void>)[];
  readonly texts: IndexedText[];
}

function sortValues(ctx: MutationContext, input: NewRecords): SortedValues {
  const sorted: SortedValues = { fields: [], links: [], blocks: [], apart: [], texts: [] };
  for (const record of input.records) {
    for (const [name, value] of Object.entries(record.fields))
      if (value !== null && value !== undefined) sortValue(ctx, input, sorted, { record, name, value });
  }
  return sorted;
}

function sortValue(
  ctx: MutationContext,
  { caseId, parts }: NewRecords,
  sorted: SortedValues,
  { record, name, value }: { readonly record: StoredRecord; readonly name: string; readonly value: unknown },
): void {
  const recordId = record.id;
  const place = { caseId, recordId, field: name, blockId: '' };
  const kind = parts[record.part]?.fields[name]?.kind;
  switch (kind) {
    case 'links': {
      const to = Array.isArray(value) ? value : [];
      sorted.links.push({ caseId, recordId, field: name, revision: 1, to });
      return;
    }
    case 'richText':
      sortRichText(ctx, sorted, { place, value });
      return;
    case 'identity':
      sorted.apart.push(() =>
        saveIdentity(ctx.db, { recordId, field: name, value: String(value), revision: 1, at: ctx.now }),
      );
      return;
    case 'original': {
      const { text } = original.parse(value);
      const kept = { recordId, field: name, text, sha256: ctx.hash(text), at: ctx.now, by: ctx.user.id };
      sorted.apart.push(() => keepOriginal(ctx.db, kept));
      sorted.texts.push({ ...place, text });
      return;
    }
    default: {
      const text = plainProse(kind, value);
      if (text !== undefined) sorted.texts.push({ ...place, text });
      sorted.fields.push({ recordId, name, value, revision: 1, at: ctx.now, by: ctx.user.id });
    }
  }
}

function sortRichText(
  ctx: MutationContext,
  sorted: SortedValues,
  { place, value }: { readonly place: Omit<IndexedText, 'text'>; readonly value: unknown },
): void {
  const { recordId, field } = place;
  const blocks = identified(richText.parse(value).content, ctx.newId);
  const write = { recordId, name: field, value: blocks.length, revision: 1, at: ctx.now, by: ctx.user.id };
  sorted.fields.push(write);
  for (const { id, content } of blocks) {
    sorted.blocks.push({ recordId, field, id, content, revision: 1 });
    sorted.texts.push({ ...place, blockId: id, text: textOfBlock(content) });
  }
}
