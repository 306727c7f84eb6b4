import type { Reply, WorkbenchEvent } from './reply.ts';

/**
 * What the desktop's preload puts on `globalThis.workbench`, and nothing else. In a plain browser it is absent, and the
 * client speaks to the loopback host instead:
 * - `POST /call` `{ name, input, origin }` -> Reply
 * - `GET /events` (server-sent; each message is one WorkbenchEvent, ids only; after a reconnect fetch anew)
 * - `POST /upload/<ticket>` the raw bytes -> Reply<{ received }>
 * - `GET /file/<recordId>` the bytes of an attachment, `GET /download/<token>` an exported file, once
 * - the place `download` for `documents.export`
 */
export interface HostBridge {
  /**
   * Carries one call. `origin` names the window, so that it knows its own changes among the events. With a `body` the
   * bytes are streamed into the upload `input.ticket` first, and the call follows when all are stored: a token of
   * `pickFiles`, or bytes pasted from the clipboard.
   */
  call(name: string, input: unknown, options?: CallOptions): Promise<Reply<unknown>>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: WorkbenchEvent) => void): () => void;
  /**
   * Asks the user where something goes. `folder` and `new-register` give a place token for the contract; `attachment`
   * writes the stored file there. Null: the user changed his mind.
   */
  saveFile(request: SaveRequest): Promise<Reply<ChosenPlace | null>>;
  /** Asks for files, or takes dropped ones. `register` gives place tokens, the others tokens for a `body`. */
  pickFiles(request: PickRequest): Promise<Reply<readonly PickedFile[]>>;
}

export interface CallOptions {
  readonly origin?: string;
  readonly body?: string | Uint8Array;
}

export type SaveRequest =
  | { readonly kind: 'folder' }
  | { readonly kind: 'new-register'; readonly name: string }
  | { readonly kind: 'attachment'; readonly recordId: string };

/** `name` is for the screen: the last part of the path, never the path. */
export interface ChosenPlace {
  readonly place: string;
  readonly name: string;
}

/** `dropped` takes the `File` objects of a drop or an `<input type="file">`. */
export type PickRequest =
  | { readonly kind: 'attachment' }
  | { readonly kind: 'register' }
  | { readonly kind: 'dropped'; readonly files: readonly object[] };

export interface PickedFile {
  readonly token: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}
