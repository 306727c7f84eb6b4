import type { RichBlock, RichText } from '../../shared/richtext/schema.ts';

/** One block to save or to take away, with the revision it was edited on. */
export type BlockChange =
  | {
      readonly kind: 'put';
      readonly id: string;
      readonly revision: number;
      readonly after: string | null;
      readonly content: RichBlock;
    }
  | { readonly kind: 'remove'; readonly id: string; readonly revision: number };

/**
 * What has to be saved to get from one text to the next: blocks that are new, changed or stand after another block than
 * before, and blocks that are gone. Blocks without an id have not been through the editor and count as new.
 */
export function blockChanges(
  before: RichText | undefined,
  now: RichText,
  revisions: Readonly<Record<string, number>>,
): readonly BlockChange[] {
  const old = new Map(placed(before?.content ?? []).map((block) => [block.id, block]));
  const current = placed(now.content);
  const kept = new Set(current.map((block) => block.id));
  const removals: BlockChange[] = [...old.keys()]
    .filter((id) => !kept.has(id))
    .map((id) => ({ kind: 'remove', id, revision: revisions[id] ?? 0 }));
  const puts: BlockChange[] = current
    .filter(({ id, after, text }) => {
      const stored = old.get(id);
      return (
        stored === undefined ||
        stored.text !== text ||
        (stored.after !== after && !followsRemoved(stored.after, kept))
      );
    })
    .map(({ id, after, content }) => ({ kind: 'put', id, revision: revisions[id] ?? 0, after, content }));
  return [...removals, ...puts];
}

/** The block before it was taken away: its own place among those left is the same. */
function followsRemoved(after: string | null, kept: ReadonlySet<string>): boolean {
  return after !== null && !kept.has(after);
}

interface Placed {
  readonly id: string;
  readonly after: string | null;
  readonly content: RichBlock;
  readonly text: string;
}

function placed(blocks: readonly RichBlock[]): readonly Placed[] {
  let after: string | null = null;
  return blocks.flatMap((content) => {
    const id = content.attrs?.id;
    if (id === undefined) return [];
    const block = { id, after, content, text: JSON.stringify(content) };
    after = id;
    return [block];
  });
}
