import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const options = { createdAt: '2026-01-19T08:00:00Z', author: 'x', fontsFolder };

/** The sample is five pages. */
function pages(count: number): Block[] {
  return Array.from({ length: count / 5 }, () => sampleDocument().blocks).flat();
}

async function milliseconds(count: number): Promise<number> {
  const model = sampleDocument({ blocks: pages(count) });
  const start = performance.now();
  await renderDocx(model, options);
  return performance.now() - start;
}

test('time grows with the pages and no faster', { timeout: 60_000 }, async () => {
  await milliseconds(60);
  const short = Math.min(await milliseconds(60), await milliseconds(60));
  const long = Math.min(await milliseconds(600), await milliseconds(600));
  console.info(`60 pages ${short.toFixed(0)} ms, 600 pages ${long.toFixed(0)} ms`);
  // Ten times the pages; quadratic work would take a hundred times as long.
  expect(long / short).toBeLessThan(25);
});
