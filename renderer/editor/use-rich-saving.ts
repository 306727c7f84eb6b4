import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { RichText } from '../../shared/richtext/schema.ts';
import { failureOf } from '../client/api.ts';
import { draftKey, drafts, type FieldAddress } from '../client/autosave.ts';
import type { Draft } from '../client/drafts.ts';
import { onFlush } from '../client/flushers.ts';
import { saveBlocks, storedText } from '../client/rich-save.ts';
import { blockChanges } from './block-changes.ts';
import { textIn } from './text-in.ts';
import { showText } from './show-text.ts';
import { useFresherText, type KnownText } from './use-fresher-text.ts';

const pause = 600;

export interface RichSaving {
  /** Call at every change of the editor. */
  readonly changed: () => void;
  /** Saves without waiting for the pause, e.g. when the editor loses focus. */
  readonly saveNow: () => void;
  /** The register's version, when somebody else has changed a block this window also changed. */
  readonly conflict: RichText | null;
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

/**
 * Saves an editor's text block by block: one save at a time, a pause after the last keystroke, at once when asked, and
 * when the editor is taken down. `stored` is the register's version as the window knows it; `unsaved` a text that could not
 * be saved when the editor was last here.
 */
export function useRichSaving(
  address: FieldAddress,
  editor: { readonly current: Editor | null },
  { stored, unsaved }: { readonly stored: KnownText; readonly unsaved: RichText | undefined },
): RichSaving {
  const saved = useRef<KnownText>(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const busy = useRef<Promise<void>>(Promise.resolve());
  /** The text as it was when the editor was taken down: a save that waits its turn must not find it gone. */
  const last = useRef<ReturnType<typeof textIn>>(null);
  const key = draftKey(address);
  const [conflict, setConflict] = useState<KnownText | null>(() => (isConflict(key) ? stored : null));

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = last.current ?? textIn(editor.current);
    if (!now) return;
    if (now === 'too-large') return drafts.set(key, tooLarge);
    const changes = blockChanges(saved.current.text, now, saved.current.revisions);
    if (changes.length === 0) return drafts.set(key, null);
    drafts.set(key, { value: now, state: { kind: 'saving' } });
    try {
      const revisions = await saveBlocks(address, changes, now, saved.current.revisions);
      saved.current = { revisions, text: now };
      // Typed meanwhile: that is still waiting.
      if (drafts.get(key)?.state.kind === 'saving') drafts.set(key, null);
    } catch (error) {
      const failure = failureOf(error);
      // What is locked away leaves the window.
      if (failure.code === 'locked') return drafts.set(key, null);
      drafts.set(key, { value: now, state: { kind: 'failed', error: failure } });
      if (failure.code === 'conflict') setConflict(await storedText(address));
    }
  };
  const enqueue = (): Promise<void> => (busy.current = busy.current.then(save, save));
  const putUp = (): void => {
    last.current = null;
    // What could not be saved last time is tried again.
    if (unsaved && !isConflict(key)) void enqueue();
  };
  const takenDown = (): void => {
    last.current = textIn(editor.current);
    void enqueue();
  };
  const latest = useRef({ enqueue, putUp, takenDown });
  useEffect(() => {
    latest.current = { enqueue, putUp, takenDown };
  });
  useEffect(() => onFlush(() => latest.current.enqueue()), []);
  useEffect(() => {
    latest.current.putUp();
    return () => latest.current.takenDown();
  }, []);
  useFresherText(editor, saved, stored, conflict === null);

  return {
    conflict: conflict && (conflict.text ?? emptyText),
    changed() {
      drafts.set(key, { value: null, state: { kind: 'waiting' } });
      clearTimeout(timer.current);
      if (!conflict) timer.current = setTimeout(() => void enqueue(), pause);
    },
    saveNow: () => void enqueue(),
    resolve(keep) {
      if (!conflict) return;
      saved.current = conflict;
      setConflict(null);
      if (keep === 'stored') showText(editor.current, conflict.text);
      void enqueue();
    },
  };
}

const tooLarge: Draft = { value: null, state: { kind: 'failed', error: { code: 'too-large' } } };
const emptyText: RichText = { type: 'doc', content: [] };

function isConflict(key: string): boolean {
  const state = drafts.get(key)?.state;
  return state?.kind === 'failed' && state.error.code === 'conflict';
}
