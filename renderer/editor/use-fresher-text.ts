import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { blockChanges } from './block-changes.ts';
import { isFresher } from './is-fresher.ts';
import type { KnownText } from './known-text.ts';
import { goOnFrom, type SaveChain } from './save-chain.ts';
import { showText } from './show-text.ts';
import { textIn } from './text-in.ts';

/**
 * Another window has saved this text: an editor without changes of its own shows the new version. One with changes keeps
 * them and the revisions they were made on, so that a block both have changed is a conflict and never written over.
 */
export function useFresherText(
  editor: { readonly current: Editor | null },
  chain: SaveChain,
  stored: KnownText,
): void {
  useEffect(() => {
    const shown = editor.current;
    const { known, conflict } = chain;
    if (conflict || !isFresher(stored.revisions, known.revisions)) return;
    const now = textIn(shown);
    if (!shown || !now || now === 'too-large') return;
    if (blockChanges(known.text, now, known.revisions).length > 0) return;
    goOnFrom(chain, stored);
    showText(shown, stored.text);
  });
}
