import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { staticFile } from '../../host-support/static-file.ts';
import { sendStatus } from './respond.ts';

/** A file of the built window. */
export async function sendStatic(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const file = staticFile(folder, pathname);
  if (file === undefined) return sendStatus(response, 404);
  const stream = createReadStream(file.path);
  stream.once('open', () => response.writeHead(200, { 'Content-Type': file.mediaType }));
  await pipeline(stream, response).catch(() => {
    if (!response.headersSent) sendStatus(response, 404);
  });
}
