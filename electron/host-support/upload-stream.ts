import type { Reply } from '../../shared/api/reply.ts';
import type { Workbench } from '../workbench.ts';

/** The size of one stored chunk; the contract's `attachmentChunk`. */
const chunkSize = 1024 * 1024;

/**
 * Carries a stream into an upload in chunks of at most 1 MiB, each stored before the next is read: memory stays bounded
 * whatever the file's size. Stops at the first refusal and answers with it, leaving the rest of the source unread.
 */
export async function streamIntoUpload(
  source: AsyncIterable<Uint8Array>,
  workbench: Pick<Workbench, 'uploadChunk'>,
  ticket: string,
): Promise<Reply<{ received: number }>> {
  let last: Reply<{ received: number }> = { ok: true, value: { received: 0 } };
  for await (const chunk of inChunks(source)) {
    last = await workbench.uploadChunk(ticket, chunk);
    if (!last.ok) return last;
  }
  return last;
}

/** Each chunk has a buffer of its own, so that it can be moved to another thread. */
async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let chunk = new Uint8Array(chunkSize);
  let filled = 0;
  for await (const piece of source) {
    for (let from = 0; from < piece.byteLength;) {
      const part = piece.subarray(from, from + chunkSize - filled);
      chunk.set(part, filled);
      filled += part.byteLength;
      from += part.byteLength;
      if (filled < chunkSize) continue;
      yield chunk;
      chunk = new Uint8Array(chunkSize);
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.slice(0, filled);
}
