import { createHash } from 'node:crypto';
import { type ClientRequest, request } from 'node:http';
import { z } from 'zod';
import type { Figure } from './figure.ts';
import type { HostProcess } from './host-process.ts';
import { rounded } from './measure.ts';

const mebibyte = 1024 * 1024;

/**
 * What the host's memory rises to while a file is streamed in and out again. It must be bounded whatever the size of the
 * file: a large one may not take half again as much as one of a tenth of its size.
 */
export async function measureMemory(host: HostProcess, caseId: string): Promise<Figure[]> {
  const { resident, peak } = await host.memory();
  const figures: Figure[] = [inMegabytes('host at rest, unlocked, after lists and searches', resident)];
  figures.push(inMegabytes('host, peak before any file (unlocking derives its key in 128 MiB)', peak));
  const few = await streamBothWays(host, caseId, 15);
  const many = await streamBothWays(host, caseId, 150);
  for (const way of ['in', 'out'] as const) {
    const [measured, reference] = [rounded(many[way] / 1e6), rounded(few[way] / 1e6)];
    const ratio = rounded(measured / reference);
    figures.push({
      name: `host, peak while 150 MB are streamed ${way}, against 15 MB`,
      unit: 'MB',
      measured,
      reference,
      ratio,
      target: 'ratio <= 1.5',
      ok: ratio <= 1.5,
    });
  }
  return figures;
}

function inMegabytes(name: string, bytes: number): Figure {
  return { name, unit: 'MB', measured: rounded(bytes / 1e6) };
}

async function streamBothWays(
  host: HostProcess,
  caseId: string,
  megabytes: number,
): Promise<{ in: number; out: number }> {
  const size = megabytes * mebibyte;
  const begun = await host.call('attachments.begin', {
    caseId,
    recordId: null,
    name: 'film.bin',
    mediaType: 'application/octet-stream',
    size,
  });
  const { ticket, recordId } = z.object({ ticket: z.string(), recordId: z.string() }).parse(begun);
  await host.memory();
  const sent = await upload(host, ticket, megabytes);
  await host.call('attachments.finish', { ticket });
  const streamedIn = (await host.memory()).peak;
  const received = await download(host, recordId);
  const streamedOut = (await host.memory()).peak;
  if (received !== sent) throw new Error('the file that came out is not the one that went in');
  return { in: streamedIn, out: streamedOut };
}

/** Sends the file a mebibyte at a time, as fast as it is taken, and returns its hash. */
async function upload(host: HostProcess, ticket: string, megabytes: number): Promise<string> {
  const hash = createHash('sha256');
  const sending = open(host, 'POST', `/upload/${ticket}`);
  sending.setHeader('Content-Length', megabytes * mebibyte);
  const answered = new Promise<void>((resolve, reject) => {
    sending.on('response', (response) => response.resume().on('end', resolve));
    sending.on('error', reject);
  });
  for (let piece = 0; piece < megabytes; piece += 1) {
    const bytes = Buffer.alloc(mebibyte, piece % 251);
    hash.update(bytes);
    if (!sending.write(bytes)) await new Promise((resolve) => sending.once('drain', resolve));
  }
  sending.end();
  await answered;
  return hash.digest('hex');
}

function download(host: HostProcess, recordId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    const asking = open(host, 'GET', `/file/${recordId}`);
    asking.on('response', (response) => {
      response.on('data', (piece: Buffer) => hash.update(piece));
      response.on('end', () => resolve(hash.digest('hex')));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

function open({ session }: HostProcess, method: string, path: string): ClientRequest {
  const { address, cookie } = session;
  const [host = '', port = ''] = address.split(':');
  const headers = { host: address, cookie, origin: `http://${address}`, 'sec-fetch-site': 'same-origin' };
  return request({ host, port, method, path, headers });
}
