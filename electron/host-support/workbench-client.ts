import { Worker } from 'node:worker_threads';
import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { Workbench } from '../workbench.ts';
import type { HostOptions } from './host-options.ts';
import { deepestCall, isDeeperThan } from './nesting.ts';
import { transferable } from './transferable.ts';
import type { AnswerTo, CallKind, FromWorker, OfferedFile, ToWorker, WorkerCall } from './worker-messages.ts';

/** The workbench in its worker thread, seen from the host: the same functions, and tokens for paths the user chose. */
export interface WorkbenchClient extends Workbench {
  grantRegister(path: string): Promise<string>;
  grantFolder(path: string): Promise<string>;
  /** A rendered file that was offered for download; it can be taken once. */
  takeDownload(token: string): OfferedFile | undefined;
  /** Called when the thread ends without having been closed. The register is then locked: its key went with the thread. */
  onCrash(listener: () => void): void;
}

/** Starts the thread. Bytes given to `uploadChunk` are moved into it and must not be used again. */
export function startWorkbench(options: HostOptions, file: URL = besideThisFile): WorkbenchClient {
  const line = openLine(new Worker(file, { workerData: options }));
  const { ask } = line;
  return {
    ...line.listening,
    dispatch: async (name, raw, given) =>
      isDeeperThan(deepestCall, raw)
        ? tooDeepReply
        : ask({ kind: 'dispatch', name, raw, origin: given?.origin ?? null }, goneReply),
    uploadChunk: (ticket, bytes) => ask({ kind: 'uploadChunk', ticket, bytes }, goneReply, bytes),
    openAttachment: (recordId) => ask({ kind: 'openAttachment', recordId }, goneReply),
    readAttachmentChunk: (recordId, seq) => ask({ kind: 'readAttachmentChunk', recordId, seq }, goneReply),
    lock: async () => void (await ask({ kind: 'lock' }, null)),
    close: async () => void (await ask({ kind: 'close' }, null)),
    // A token nobody knows: the workbench refuses it.
    grantRegister: (path) => ask({ kind: 'grantRegister', path }, ''),
    grantFolder: (path) => ask({ kind: 'grantFolder', path }, ''),
  };
}

const besideThisFile = new URL('./workbench-worker.ts', import.meta.url);
const tooDeepReply: Reply<never> = { ok: false, error: { code: 'bad-input' } };
const goneReply: Reply<never> = { ok: false, error: { code: 'bug' } };

/** Questions and answers by number, events and files as they come. */
function openLine(thread: Worker) {
  const listeners = new Set<(event: WorkbenchEvent) => void>();
  const crashListeners = new Set<() => void>();
  const downloads = new Map<string, OfferedFile>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let state: 'running' | 'closing' | 'ended' = 'running';

  thread.on('message', (message: FromWorker) => {
    // Locked or opened: a file that nobody took belongs to a sitting that is over.
    if (message.kind === 'event' && message.event.kind === 'session-changed') downloads.clear();
    if (message.kind === 'event') for (const listener of listeners) listener(message.event);
    if (message.kind === 'download') downloads.set(message.token, message.file);
    if (message.kind === 'answer') waiting.get(message.id)?.resolve(message.value);
    if (message.kind === 'answer') waiting.delete(message.id);
  });
  // The error itself may quote a case: it is not shown. The exit that follows is what counts.
  thread.on('error', () => undefined);
  thread.on('exit', () => {
    if (state === 'running') for (const listener of crashListeners) listener();
    state = 'ended';
    for (const { resolve, whenGone } of waiting.values()) resolve(whenGone);
    waiting.clear();
  });

  return {
    ask<Kind extends CallKind>(
      call: WorkerCall & { kind: Kind },
      whenGone: AnswerTo<Kind>,
      bytes?: Uint8Array,
    ): Promise<AnswerTo<Kind>> {
      if (state === 'ended') return Promise.resolve(whenGone);
      if (call.kind === 'close') state = 'closing';
      return new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, { resolve, whenGone });
        thread.postMessage({ id: lastId, call } satisfies ToWorker, transferable(bytes));
      });
    },
    listening: {
      onEvent(listener: (event: WorkbenchEvent) => void) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      onCrash: (listener: () => void) => void crashListeners.add(listener),
      takeDownload(token: string) {
        const file = downloads.get(token);
        downloads.delete(token);
        return file;
      },
    },
  };
}

/** The worker answers each kind of call with that kind's type; method syntax, since a map cannot say so. */
interface Waiting {
  resolve(value: unknown): void;
  readonly whenGone: unknown;
}
