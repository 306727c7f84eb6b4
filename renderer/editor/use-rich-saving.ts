import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { RichText } from '../../shared/richtext/schema.ts';
import { failureOf } from '../client/api.ts';
import { draftKey, drafts, type FieldAddress } from '../client/autosave.ts';
import { onFlush } from '../client/flushers.ts';
import { saveBlocks, storedText } from '../client/rich-save.ts';
import { blockChanges } from './block-changes.ts';
import { editorContentOf, richTextOf } from './blocks-of.ts';

const pause = 600;

/** What an editor knows of the register's version of its text. */
interface Saved {
  text: RichText | undefined;
  revisions: Readonly<Record<string, number>>;
}

export interface RichSaving {
  /** Call at every change of the editor. */
  readonly changed: () => void;
  /** Saves without waiting for the pause, e.g. when the editor loses focus. */
  readonly saveNow: () => void;
  /** The register's version, when somebody else has changed a block this window also changed. */
  readonly conflict: RichText | null;
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

/** Saves an editor's text block by block: one save at a time, a pause after the last keystroke, at once when asked. */
export function useRichSaving(
  address: FieldAddress,
  editor: { readonly current: Editor | null },
  start: Saved,
): RichSaving {
  const saved = useRef<Saved>(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const busy = useRef<Promise<void>>(Promise.resolve());
  const [conflict, setConflict] = useState<(RichText & { revisions: Saved['revisions'] }) | null>(null);
  const key = draftKey(address);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!editor.current || editor.current.isDestroyed) return;
    const now = richTextOf(editor.current.getJSON());
    const changes = blockChanges(saved.current.text, now, saved.current.revisions);
    if (changes.length === 0) return drafts.set(key, null);
    drafts.set(key, { value: null, state: { kind: 'saving' } });
    try {
      saved.current = { revisions: await saveBlocks(address, changes, now), text: now };
      drafts.set(key, null);
    } catch (error) {
      const failure = failureOf(error);
      drafts.set(key, { value: null, state: { kind: 'failed', error: failure } });
      if (failure.code !== 'conflict') return;
      const stored = await storedText(address);
      setConflict({ ...stored.text, revisions: stored.revisions });
    }
  };
  const enqueue = (): Promise<void> => (busy.current = busy.current.then(save, save));
  const enqueueRef = useRef(enqueue);
  useEffect(() => {
    enqueueRef.current = enqueue;
  });

  useEffect(() => onFlush(() => enqueueRef.current()), []);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    conflict,
    changed() {
      drafts.set(key, { value: null, state: { kind: 'waiting' } });
      clearTimeout(timer.current);
      if (!conflict) timer.current = setTimeout(() => void enqueue(), pause);
    },
    saveNow: () => void enqueue(),
    resolve(keep) {
      if (!conflict) return;
      const { revisions, ...text } = conflict;
      saved.current = { text, revisions };
      setConflict(null);
      if (keep === 'stored')
        editor.current?.commands.setContent(editorContentOf(text), { emitUpdate: false });
      void enqueue();
    },
  };
}
