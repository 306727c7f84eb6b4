import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';
import { drawPages, pageTexts, whyNoPages } from './libreoffice.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const reason = whyNoPages();
if (reason !== undefined) console.warn(`Skipped: pages drawn by LibreOffice (${reason}).`);

test.skipIf(reason !== undefined)('every printed page says what it is', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const docx = await renderDocx(sampleDocument(), {
      createdAt: '2026-01-19T08:00:00Z',
      author: 'Nämnden',
      fontsFolder,
    });
    const images = await drawPages(docx, folder);
    const texts = pageTexts(folder);
    expect(texts).toHaveLength(images.length);
    texts.forEach((page, index) => {
      expect(page).toContain('– inte klarmarkerad');
      expect(page).toContain('SN 2025/00417');
      expect(page).toContain(`Sida ${index + 1} av ${images.length}`);
    });
    for (const image of images) expect((await stat(image)).size).toBeGreaterThan(5000);
    expectTableHeaderOnBothPages(texts);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Table 1 is longer than a page: its header row must stand on each page it is on. */
function expectTableHeaderOnBothPages(texts: readonly string[]): void {
  const withRows = texts.filter((page) => page.includes('Frukosten delas ut'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const page of withRows) expect(page).toMatch(/Tid\s+Händelse\s+Källa/);
}
