import type { Editor } from '@tiptap/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RichText } from '../../shared/richtext/schema.ts';
import { drafts, type FieldAddress } from '../client/autosave.ts';
import { onFlush } from '../client/flushers.ts';
import type { KnownText } from './known-text.ts';
import { chainOf, edited, putUp, saveNow, settleConflict, takenDown } from './save-chain.ts';
import { showText } from './show-text.ts';
import { textIn } from './text-in.ts';
import { useFresherText } from './use-fresher-text.ts';

export interface RichSaving {
  /** What the editor begins with: what was left here unsaved, else the register's version. */
  readonly first: RichText | undefined;
  /** Call at every change of the editor. */
  readonly changed: () => void;
  /** Saves without waiting for the pause, e.g. when the editor loses focus. */
  readonly saveNow: () => void;
  /** The register's version, when somebody else has changed a block this window also changed. */
  readonly conflict: RichText | null;
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

/**
 * Saves an editor's text block by block: a pause after the last keystroke, at once when asked, and when the editor is
 * taken down. `stored` is the register's version as the window knows it.
 */
export function useRichSaving(
  address: FieldAddress,
  editor: { readonly current: Editor | null },
  stored: KnownText,
): RichSaving {
  const [chain] = useState(() => chainOf(address, stored));
  const [first] = useState(() => {
    const unsaved = chain.read();
    return unsaved && unsaved !== 'too-large' ? unsaved : stored.text;
  });
  const conflict = useSyncExternalStore(drafts.subscribe, () => chain.conflict);
  useEffect(() => onFlush(() => saveNow(chain)), [chain]);
  useEffect(() => {
    putUp(chain, () => textIn(editor.current));
    return () => takenDown(chain);
  }, [chain, editor]);
  useFresherText(editor, chain, stored);
  return {
    first,
    conflict: conflict && (conflict.text ?? emptyText),
    changed: () => edited(chain),
    saveNow: () => void saveNow(chain),
    resolve(keep) {
      if (!conflict) return;
      if (keep === 'stored') showText(editor.current, conflict.text);
      settleConflict(chain);
    },
  };
}

const emptyText: RichText = { type: 'doc', content: [] };
