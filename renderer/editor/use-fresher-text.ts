import type { Editor } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';
import type { RichText } from '../../shared/richtext/schema.ts';
import { blockChanges } from './block-changes.ts';
import { isFresher } from './is-fresher.ts';
import { showText } from './show-text.ts';
import { textIn } from './text-in.ts';

/** A version of a text with the revision of each of its blocks. */
export interface KnownText {
  readonly text: RichText | undefined;
  readonly revisions: Readonly<Record<string, number>>;
}

/**
 * Another window has saved this text: an editor without changes of its own shows the new version. One with changes keeps
 * them and the revisions they were made on, so that a block both have changed is a conflict and never written over.
 */
export function useFresherText(
  editor: { readonly current: Editor | null },
  savedRef: RefObject<KnownText>,
  stored: KnownText,
  isAllowed: boolean,
): void {
  useEffect(() => {
    const shown = editor.current;
    const known = savedRef.current;
    if (!isAllowed || !isFresher(stored.revisions, known.revisions)) return;
    const now = textIn(shown);
    if (!shown || !now || now === 'too-large') return;
    if (blockChanges(known.text, now, known.revisions).length > 0) return;
    savedRef.current = stored;
    showText(shown, stored.text);
  });
}
