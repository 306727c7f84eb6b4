import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { z } from 'zod';
import { findBrowser } from '../../electron/host-support/find-browser.ts';
import { causesText } from '../../shared/text/rooms/causes.ts';
import { generatedGraph } from '../shared/figures/generated-graph.ts';
import type { Figure } from './figure.ts';
import type { HostProcess } from './host-process.ts';
import { rounded } from './measure.ts';
import { quietFlags } from './measure-window.ts';
import { scriptOfFrames, traceEvents, type TraceEvent } from './script-of-frames.ts';

/** Script time of each frame while a box of the why-graph is dragged, in Chromium, with 60 causes. */
export async function measureDragging(host: HostProcess, skip: (reason: string) => void): Promise<Figure[]> {
  const found = findBrowser();
  if (found === undefined) {
    skip('no Chromium, Chrome or Edge on this machine');
    return [];
  }
  const { id } = imported.parse(await host.call('cases.import', { file: caseOf(60) }));
  const browser = await chromium.launch({ executablePath: found.path, args: quietFlags });
  try {
    const frames = scriptOfFrames(await dragged(await opened(browser, host, id)));
    const sorted = frames.toSorted((a, b) => a - b);
    const p95 = rounded(sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN);
    return [
      {
        name: 'script of a frame while dragging among 60 causes, 95th percentile',
        unit: 'ms',
        measured: p95,
        target: '<= 16 ms',
        ok: p95 <= 16,
        note: `${frames.length} frames, median ${rounded(sorted[sorted.length >> 1] ?? Number.NaN)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}

const imported = z.object({ id: z.string() });

function caseOf(causes: number): unknown {
  const graph = generatedGraph(causes, 5);
  const labels = new Map([...graph.deviations, ...graph.causes].map(({ id, label }) => [id, label]));
  const labelled = (ids: readonly string[] = []) => ids.map((id) => labels.get(id));
  return {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    case: {
      initialAssessment: { route: 'utredning' },
      deviations: graph.deviations.map(({ label, text = '' }) => ({ id: label, text })),
      causes: graph.causes.map(({ label, text = '', level, leadsTo }) => ({
        id: label,
        text,
        level,
        leadsTo: labelled(leadsTo),
      })),
    },
  };
}

async function opened(browser: Browser, host: HostProcess, caseId: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(await host.address());
  await page.getByRole('navigation').first().waitFor();
  await page.goto(`http://${host.session.address}/#/arende/${caseId}/orsaker`);
  await page.getByRole('button', { name: causesText.graph, exact: true }).click();
  await page.getByRole('button', { name: causesText.fill, exact: true }).click();
  await page.locator('.causes-box').nth(20).waitFor();
  return page;
}

/** Two seconds of a box pulled about under the pointer; where it is let go it stays in its band. */
async function dragged(page: Page): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const box = await page.locator('.causes-box[data-kind="cause"]').first().boundingBox();
  if (!box) throw new Error('no box is drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 4);
  const events = await traced(session, async () => {
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.move(x + 60 * Math.sin(step / 9), y + 40 * Math.sin(step / 5));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  await page.mouse.move(x, y);
  await page.mouse.up();
  return events;
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...traceEvents.parse(value)));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  return events;
}
