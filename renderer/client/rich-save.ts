import type { RichText } from '../../shared/richtext/schema.ts';
import { richText } from '../../shared/richtext/schema.ts';
import type { BlockChange } from '../editor/block-changes.ts';
import { call } from './api.ts';
import { putField, recordOf } from './case-cache.ts';
import { correctionFor } from './correction.ts';
import { noteSaved } from './save-stamp.ts';
import type { FieldAddress } from './autosave.ts';

/** Saves changed blocks and puts the text with its new revisions into the window's view. */
export async function saveBlocks(
  { caseId, recordId, field }: FieldAddress,
  changes: readonly BlockChange[],
  now: RichText,
): Promise<Readonly<Record<string, number>>> {
  const before = recordOf(caseId, recordId)?.fields[field]?.blocks ?? {};
  const saved = await call('records.saveBlocks', {
    recordId,
    field,
    changes: [...changes],
    ...correctionFor(caseId),
  });
  const present = new Set(now.content.map((block) => block.attrs?.id));
  const merged = Object.entries({ ...before, ...saved.revisions }).filter(([id]) => present.has(id));
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
