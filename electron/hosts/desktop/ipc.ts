import { createReadStream } from 'node:fs';
import type { CallOptions } from '../../../shared/api/host-bridge.ts';
import type { Reply } from '../../../shared/api/reply.ts';
import { streamIntoUpload } from '../../host-support/upload-stream.ts';
import type { Workbench } from '../../workbench.ts';
import { channels } from './channels.ts';
import type { PickedFiles } from './picked-files.ts';
import { type SenderFrame, isOurWindow } from './sender-check.ts';

/** The part of Electron's `ipcMain` that is used; a test has its own. */
export interface IpcReceiver {
  handle(channel: string, listener: (event: IpcSender, ...args: unknown[]) => Promise<unknown>): void;
}
export interface IpcSender {
  readonly senderFrame: SenderFrame | null;
}

export interface IpcServices {
  readonly workbench: Pick<Workbench, 'dispatch' | 'uploadChunk' | 'onEvent'>;
  readonly picked: PickedFiles;
  /** Asks the user; see `HostBridge.saveFile` and `pickFiles`. Their requests are not yet checked. */
  readonly save: (request: unknown) => Promise<Reply<unknown>>;
  readonly pick: (request: unknown) => Promise<Reply<unknown>>;
  /** Sends to the window, if there is one. */
  readonly send: (channel: string, message: unknown) => void;
}

/** Connects the window to the workbench. Whoever else sends gets the same answer to everything. */
export function connectWindow(ipc: IpcReceiver, services: IpcServices): void {
  const { workbench, save, pick, send } = services;
  const fromOurWindow = (channel: string, answer: (...args: unknown[]) => Promise<unknown>): void =>
    ipc.handle(channel, async ({ senderFrame }, ...args) =>
      isOurWindow(senderFrame) ? answer(...args) : refused,
    );
  fromOurWindow(channels.call, (name, input, options) => carryCall(services, name, input, options));
  fromOurWindow(channels.save, (request) => save(request));
  fromOurWindow(channels.pick, (request) => pick(request));
  workbench.onEvent((event) => send(channels.event, event));
}

const refused: Reply<never> = { ok: false, error: { code: 'refused' } };
const badInput: Reply<never> = { ok: false, error: { code: 'bad-input' } };
/** Bytes of one pasted picture; anything larger comes as a file. */
const pasteLimit = 32 * 1024 * 1024;

async function carryCall(
  services: IpcServices,
  name: unknown,
  input: unknown,
  raw: unknown,
): Promise<Reply<unknown>> {
  const options = callOptions(raw);
  if (typeof name !== 'string' || options === undefined) return badInput;
  const { origin, body } = options;
  if (body !== undefined) {
    const stored = await storeBody(services, input, body);
    if (!stored.ok) return stored;
  }
  return services.workbench.dispatch(name, input, origin === undefined ? {} : { origin });
}

async function storeBody(
  { workbench, picked }: IpcServices,
  input: unknown,
  body: string | Uint8Array,
): Promise<Reply<unknown>> {
  const ticket = typeof input === 'object' && input !== null && 'ticket' in input ? input.ticket : undefined;
  if (typeof ticket !== 'string') return badInput;
  if (typeof body !== 'string') return streamIntoUpload(once(body), workbench, ticket);
  const path = picked.take(body);
  if (path === undefined) return { ok: false, error: { code: 'not-found' } };
  return streamIntoUpload(createReadStream(path), workbench, ticket).catch(() => badInput);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function callOptions(raw: unknown): CallOptions | undefined {
  if (raw === undefined) return {};
  if (typeof raw !== 'object' || raw === null) return undefined;
  const origin = 'origin' in raw ? raw.origin : undefined;
  const body = 'body' in raw ? raw.body : undefined;
  if (origin !== undefined && typeof origin !== 'string') return undefined;
  if (body instanceof Uint8Array && body.byteLength > pasteLimit) return undefined;
  if (body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array)) return undefined;
  return { ...(origin === undefined ? {} : { origin }), ...(body === undefined ? {} : { body }) };
}
