import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { build, isOlder, windowBuild } from '../../electron/hosts/start/build-if-older.ts';
import { findBrowser } from '../../electron/host-support/find-browser.ts';
import { projectFolder, rendererFolder } from './bench-deps.ts';
import type { Figure } from './figure.ts';
import type { HostProcess } from './host-process.ts';
import { sampleOf } from './measure.ts';

/** The window's size, and how long it takes in Chromium from address to a list that can be used. */
export async function measureWindow(host: HostProcess, skip: (reason: string) => void): Promise<Figure[]> {
  if (isOlder(projectFolder, windowBuild) && !build(projectFolder, windowBuild)) {
    skip('the window does not build');
    return [];
  }
  const figures = bundleFigures();
  const found = findBrowser();
  if (found === undefined) {
    skip('no Chromium, Chrome or Edge on this machine');
    return figures;
  }
  const browser = await chromium.launch({ executablePath: found.path, args: quietFlags });
  try {
    figures.push(await usableList(host, browser));
  } finally {
    await browser.close();
  }
  return figures;
}

export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const rounds = 7;

async function usableList(host: HostProcess, browser: Browser): Promise<Figure> {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(await host.address());
  await first.getByRole('navigation').first().waitFor();
  await first.close();
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`http://${host.session.address}/#/arenden`);
    await page.getByRole('row').nth(20).click({ trial: true });
    await page.getByRole('searchbox').click({ trial: true });
    if (round >= 0) times.push(performance.now() - start);
    await page.close();
  }
  return { name: 'from address to usable list in Chromium', unit: 'ms', measured: sampleOf(times) };
}

function bundleFigures(): Figure[] {
  const folder = join(rendererFolder, 'assets');
  const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const kinds = ['js', 'css', 'woff2'].map((kind): Figure[] => {
    const chosen = files.filter(({ name }) => name.endsWith(`.${kind}`)).map(({ bytes }) => bytes);
    const raw = chosen.reduce((sum, bytes) => sum + bytes.length, 0);
    const zipped = chosen.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    return [
      { name: `window, ${kind}`, unit: 'bytes', measured: raw },
      { name: `window, ${kind}, gzip`, unit: 'bytes', measured: zipped },
    ];
  });
  return kinds.flat();
}
