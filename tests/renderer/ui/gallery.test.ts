import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from './gallery/serve.ts';

/** A Chromium of the machine's own, else Playwright's, else none. */
const executable = findChromium();
if (executable === undefined)
  console.warn('SKIPPED: no Chromium on this machine; the gallery was not looked at.');

describe.skipIf(executable === undefined)('the gallery of components, under the product’s own policy', () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const looks: [string, BrowserContextOptions][] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
    ['200 %', { viewport: { width: 640, height: 400 } }],
    ['400 %', { viewport: { width: 320, height: 256 } }],
  ];

  for (const [look, options] of looks)
    for (const room of ['case', 'cases', 'today'])
      it(`${room}, ${look}: axe finds nothing, nothing scrolls sideways, the policy stops nothing`, async () => {
        await withPage(browser, options, async (page, complaints) => {
          await page.goto(`${gallery.url}?room=${room}`);
          await page.getByRole('main').waitFor();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
          expect(await page.evaluate('document.querySelectorAll("style, [nonce]").length')).toBe(0);
          expect(complaints).toEqual([]);
        });
      });

  it('what opens over the page is clean too', async () => {
    await withPage(browser, {}, async (page, complaints) => {
      await page.goto(`${gallery.url}?room=case`);
      await page.getByRole('button', { name: 'Nytt uppgiftskort' }).click();
      await expectClean(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('sn 2026');
      await expectClean(page);
      await page.keyboard.press('F8');
      await expectClean(page);
      expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it('every target is at least 24 by 24 pixels, or as wide as its words in a line of text', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${gallery.url}?room=case`);
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
  });
});

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Gathers what the browser complains of: script errors, and everything the content security policy refused. */
async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page, complaints: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  try {
    await look(page, complaints);
  } finally {
    await context.close();
  }
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
  const own = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  return own ?? [chromium.executablePath()].find((file) => existsSync(file));
}
