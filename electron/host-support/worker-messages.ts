import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { AttachmentInfo } from '../workbench.ts';

/** What can be asked of the worker thread: the workbench's own functions, and tokens for paths that the user chose. */
export interface WorkerCalls {
  dispatch: { name: string; raw: unknown; origin: string | null; answer: Reply<unknown> };
  uploadChunk: { ticket: string; bytes: Uint8Array; answer: Reply<{ received: number }> };
  openAttachment: { recordId: string; answer: Reply<AttachmentInfo> };
  readAttachmentChunk: { recordId: string; seq: number; answer: Reply<Uint8Array | null> };
  lock: { answer: null };
  close: { answer: null };
  grantRegister: { path: string; answer: string };
  grantFolder: { path: string; answer: string };
}
export type CallKind = keyof WorkerCalls;
export type AnswerTo<Kind extends CallKind> = WorkerCalls[Kind]['answer'];

/** `{ kind: 'dispatch', name, raw, origin }` and so on, as a union. */
export type WorkerCall = { [Kind in CallKind]: { kind: Kind } & Omit<WorkerCalls[Kind], 'answer'> }[CallKind];

export interface ToWorker {
  readonly id: number;
  readonly call: WorkerCall;
}

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: AnswerTo<CallKind> }
  | { readonly kind: 'event'; readonly event: WorkbenchEvent }
  | { readonly kind: 'download'; readonly token: string; readonly file: OfferedFile };

/** A rendered file on its way out, held in memory until it is fetched. */
export interface OfferedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
