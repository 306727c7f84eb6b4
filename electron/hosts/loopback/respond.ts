import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallError } from '../../../shared/api/reply.ts';

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

export function sendRefusal(response: ServerResponse, status: number, code: CallError['code']): void {
  sendJson(response, { ok: false, error: { code } }, status);
}

/** A Reply as every other answer, with nothing about why: a stranger learns only that there is no entrance here. */
export function sendStatus(response: ServerResponse, status: 403 | 404): void {
  sendRefusal(response, status, status === 404 ? 'not-found' : 'refused');
}

/** The whole body as UTF-8 text, or undefined when it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    // The stream has no encoding set, so its pieces are Buffers.
    if (!Buffer.isBuffer(piece)) return undefined;
    size += piece.byteLength;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** RFC 6266 and 5987: an ASCII stand-in, and the real name. Always saved, never shown: a file may hold a script. */
export function attachmentDisposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
