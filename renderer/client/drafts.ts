import type { CallError } from '../../shared/api/reply.ts';

/** Where an edit stands on its way to the register. */
export type DraftState =
  | { readonly kind: 'waiting' }
  /** Can be saved once only, so it stands until the user leaves it or the register locks. */
  | { readonly kind: 'held' }
  /** Stands typed in a box and means no value yet: it is never sent. */
  | { readonly kind: 'typed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: CallError }
  /** Somebody else saved the field meanwhile: both versions are kept until the user chooses. */
  | { readonly kind: 'conflict'; readonly stored: unknown; readonly storedRevision: number };

/** A value the user has typed that the register does not hold yet. */
export interface Draft {
  readonly value: unknown;
  readonly state: DraftState;
}

/** Drafts by field, observable, so that a field can be drawn from its draft and everything else from the query cache. */
export interface Drafts {
  get(key: string): Draft | undefined;
  set(key: string, draft: Draft | null): void;
  subscribe(listener: () => void): () => void;
  keys(): readonly string[];
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => drafts.get(key),
    set(key, draft) {
      if (draft) drafts.set(key, draft);
      else drafts.delete(key);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keys: () => [...drafts.keys()],
  };
}
