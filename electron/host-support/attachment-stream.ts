import type { Workbench } from '../workbench.ts';

/** The stored bytes of an attachment, one chunk at a time. Throws when a chunk is refused: the stream must not look whole. */
export async function* attachmentBytes(
  workbench: Pick<Workbench, 'readAttachmentChunk'>,
  recordId: string,
): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq += 1) {
    const chunk = await workbench.readAttachmentChunk(recordId, seq);
    if (!chunk.ok) throw new Error(chunk.error.code);
    if (chunk.value === null) return;
    yield chunk.value;
  }
}
