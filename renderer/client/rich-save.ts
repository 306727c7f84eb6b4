import type { RichText } from '../../shared/richtext/schema.ts';
import { richText } from '../../shared/richtext/schema.ts';
import type { BlockChange } from '../editor/block-changes.ts';
import { call } from './api.ts';
import { putField } from './case-cache.ts';
import type { Correction } from './correction.ts';
import { noteSaved } from './save-stamp.ts';
import type { FieldAddress } from './autosave.ts';

interface TextChange {
  readonly changes: readonly BlockChange[];
  /** The whole text after them. */
  readonly now: RichText;
  /**
   * The revisions of the text that the editor shows: the window's view may have fetched newer ones, of words that this
   * editor has never seen.
   */
  readonly known: Readonly<Record<string, number>>;
  readonly reason: Correction;
}

/** Saves changed blocks and puts the text with its new revisions, which it gives back, into the window's view. */
export async function saveBlocks(
  { caseId, recordId, field }: FieldAddress,
  { changes, now, known, reason }: TextChange,
): Promise<Readonly<Record<string, number>>> {
  const saved = await call('records.saveBlocks', {
    recordId,
    field,
    changes: [...changes],
    ...reason,
  });
  const present = new Set(now.content.map((block) => block.attrs?.id));
  const merged = Object.entries({ ...known, ...saved.revisions }).filter(([id]) => present.has(id));
  const blocks = Object.fromEntries(merged);
  putField(caseId, recordId, field, { value: now, revision: 0, blocks });
  noteSaved();
  return blocks;
}

/** What the register holds of a text right now. */
export async function storedText(
  address: FieldAddress,
): Promise<{ text: RichText; revisions: Readonly<Record<string, number>> }> {
  const { record } = await call('cases.record', { recordId: address.recordId });
  const view = record?.fields[address.field];
  return {
    text: richText.safeParse(view?.value).data ?? { type: 'doc', content: [] },
    revisions: view?.blocks ?? {},
  };
}
