import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { staticFile } from '../../host-support/static-file.ts';
import { sendStatus } from './respond.ts';

/** A file of the built window. */
export async function sendStatic(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const file = staticFile(folder, pathname);
  const bytes = file && (await readFile(file.path).catch(() => undefined));
  if (file === undefined || bytes === undefined) return sendStatus(response, 404);
  response.writeHead(200, { 'Content-Type': file.mediaType }).end(bytes);
}
