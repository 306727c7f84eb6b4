import { useSyncExternalStore } from 'react';
import type { SaveState } from '../ui/fields/field-contract.ts';
import { drafts } from './autosave.ts';
import { formatTime } from './clock.ts';
import { errorSentence } from '../../shared/text/errors.ts';
import { useSavedAt } from './save-stamp.ts';

/** What the head of the window says of saving: failed first, then under way, then when the latest save was. */
export function useSaveState(): SaveState | null {
  const savedAt = useSavedAt();
  const pending = useSyncExternalStore(drafts.subscribe, worstDraft);
  if (pending?.kind === 'failed') return { kind: 'failed', message: errorSentence(pending.error) };
  if (pending?.kind === 'conflict') return { kind: 'failed', message: errorSentence({ code: 'conflict' }) };
  if (pending) return { kind: 'saving' };
  return savedAt && { kind: 'saved', time: formatTime(savedAt) };
}

function worstDraft() {
  const states = drafts.keys().map((key) => drafts.get(key)?.state);
  const isWaiting = (kind: string | undefined) => kind !== undefined && kind !== 'held' && kind !== 'typed';
  const isStuck = (kind: string | undefined) => kind === 'failed' || kind === 'conflict';
  return states.find((state) => isStuck(state?.kind)) ?? states.find((state) => isWaiting(state?.kind));
}
