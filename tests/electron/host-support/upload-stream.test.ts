import { expect, test } from 'vitest';
import { streamIntoUpload } from '../../../electron/host-support/upload-stream.ts';
import type { Reply } from '../../../shared/api/reply.ts';

const MiB = 1024 * 1024;

async function* pieces(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield new Uint8Array(size).fill(7);
}

function receiver(refuseAfter = Number.POSITIVE_INFINITY) {
  const stored: number[] = [];
  let underWay = 0;
  return {
    stored,
    async uploadChunk(_ticket: string, bytes: Uint8Array): Promise<Reply<{ received: number }>> {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      underWay -= 1;
      if (stored.length >= refuseAfter) return { ok: false, error: { code: 'too-large' } };
      stored.push(bytes.byteLength);
      return { ok: true, value: { received: stored.reduce((sum, each) => sum + each, 0) } };
    },
  };
}

test.each([
  [[10], [10], 'one small piece'],
  [[MiB], [MiB], 'exactly one chunk'],
  [[MiB - 1, 2], [MiB, 1], 'a piece across the edge'],
  [[3 * MiB + 5], [MiB, MiB, MiB, 5], 'a piece larger than a chunk'],
  [[], [], 'nothing'],
])('cuts pieces of %j into chunks of %j (%s)', async (sizes, chunks) => {
  const target = receiver();
  const reply = await streamIntoUpload(pieces(...sizes), target, 't');
  expect(target.stored).toEqual(chunks);
  expect(reply).toEqual({ ok: true, value: { received: sizes.reduce((sum, each) => sum + each, 0) } });
});

test('stores one chunk before it reads the next, and stops at a refusal', async () => {
  const target = receiver(2);
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1;
      yield new Uint8Array(MiB);
    }
  }
  expect(await streamIntoUpload(endless(), target, 't')).toEqual({ ok: false, error: { code: 'too-large' } });
  expect(read).toBe(3);
});

test('gives each chunk a buffer of its own, so that it can be moved to another thread', async () => {
  const buffers = new Set<ArrayBufferLike>();
  await streamIntoUpload(
    pieces(100, 100, 2 * MiB),
    {
      async uploadChunk(_ticket, bytes) {
        expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
        buffers.add(bytes.buffer);
        return { ok: true, value: { received: 0 } };
      },
    },
    't',
  );
  expect(buffers.size).toBe(3);
});
