import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { caseFileWindowLimit } from '../../../shared/domain/case-file-limits.ts';
import { attachmentBytes } from '../../host-support/attachment-stream.ts';
import { streamIntoUpload } from '../../host-support/upload-stream.ts';
import type { WorkbenchClient } from '../../host-support/workbench-client.ts';
import { attachmentDisposition, readBody, sendJson, sendRefusal, sendStatus } from './respond.ts';

/** One authenticated request, and the workbench its session may speak to. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly workbench: WorkbenchClient;
  /** The last part of the path: a ticket, a token or a record id. */
  readonly argument: string;
}

/** Bytes of one call. The largest is a case file, which must not fail for the little that is around it. */
export const callLimit = caseFileWindowLimit + 4 * 1024 * 1024;

export async function answerCall({ request, response, workbench }: Exchange): Promise<void> {
  const body = await readBody(request, callLimit);
  if (body === undefined) return refuseRest(request, response);
  const call = parseCall(body);
  if (call === undefined) return sendRefusal(response, 400, 'bad-input');
  const { name, input, origin } = call;
  sendJson(response, await workbench.dispatch(name, input, typeof origin === 'string' ? { origin } : {}));
}

export async function receiveUpload({ request, response, workbench, argument }: Exchange): Promise<void> {
  const source = request.iterator({ destroyOnReturn: false });
  const reply = await streamIntoUpload(source, workbench, argument);
  if (!request.complete) response.setHeader('Connection', 'close');
  sendJson(response, reply);
}

/** Server-sent events: ids only. A comment now and then finds out that a client has gone. */
export function streamEvents({ request, response, workbench }: Exchange): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 1000\n\n');
  const stop = workbench.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const pulse = setInterval(() => response.write(':\n\n'), 20_000);
  request.once('close', () => {
    clearInterval(pulse);
    stop();
  });
}

export async function sendAttachment({ response, workbench, argument }: Exchange): Promise<void> {
  const opened = await workbench.openAttachment(argument);
  if (!opened.ok) return sendJson(response, opened, 404);
  response.writeHead(200, fileHeaders(opened.value.name, opened.value.size));
  await pipeline(attachmentBytes(workbench, argument), response);
}

export function sendDownload({ response, workbench, argument }: Exchange): void {
  const file = workbench.takeDownload(argument);
  if (file === undefined) return sendStatus(response, 404);
  response.writeHead(200, fileHeaders(file.name, file.bytes.byteLength)).end(file.bytes);
}

function fileHeaders(name: string, size: number): Record<string, string | number> {
  return {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': attachmentDisposition(name),
    'Content-Length': size,
  };
}

function refuseRest(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  sendRefusal(response, 413, 'too-large');
  request.resume();
}

function parseCall(body: string): { name: string; input: unknown; origin: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('name' in value) || typeof value.name !== 'string') return undefined;
    const input = 'input' in value ? value.input : {};
    return { name: value.name, input, origin: 'origin' in value ? value.origin : undefined };
  } catch {
    return undefined;
  }
}
