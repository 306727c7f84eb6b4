import type { CallError, Reply, WorkbenchEvent } from '../shared/api/reply.ts';
import type { WorkbenchDeps } from './deps.ts';
import { createDispatcher } from './workbench/dispatcher.ts';
import { createFileStreams } from './workbench/file-streams.ts';
import { createOpenState } from './workbench/open-state.ts';

/** The one workbench behind every host: it alone holds the register, its key and its transactions. */
export interface Workbench {
  /**
   * Carries one call. Never throws: an expected refusal is `ok: false` with a code, a bug is logged under a reference.
   * `origin` names the calling window, so that it can tell its own changes from others' in the events.
   */
  dispatch(name: string, raw: unknown, options?: { readonly origin?: string }): Promise<Reply<unknown>>;
  onEvent(listener: (event: WorkbenchEvent) => void): () => void;
  /** Next bytes of an upload opened by `attachments.begin`. Resolves when they are stored, so that a host can wait. */
  uploadChunk(ticket: string, bytes: Uint8Array): Promise<Reply<{ received: number }>>;
  /** What a stored attachment is, before its chunks are read. */
  openAttachment(recordId: string): Promise<Reply<AttachmentInfo>>;
  /** Chunk number `seq` from 0, or null after the last. */
  readAttachmentChunk(recordId: string, seq: number): Promise<Reply<Uint8Array | null>>;
  /** Drops the key after what is queued has been saved. */
  lock(): Promise<void>;
  close(): Promise<void>;
}

export interface AttachmentInfo {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export type { CallError };

export function createWorkbench(deps: WorkbenchDeps): Workbench {
  const listeners = new Set<(event: WorkbenchEvent) => void>();
  const emit = (event: WorkbenchEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const state = createOpenState(emit);
  const dispatcher = createDispatcher(deps, state, emit);
  const streams = createFileStreams(dispatcher);
  return {
    dispatch: (name, raw, options) => dispatcher.dispatch(name, raw, options?.origin ?? null),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...streams,
    lock: () => state.lock(),
    async close() {
      await state.lock();
      listeners.clear();
    },
  };
}
