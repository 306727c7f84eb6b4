import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';
import { errorSentence } from '../../shared/text/errors.ts';
import { developmentPassphrase, hostsText } from '../../shared/text/hosts.ts';
import { findBrowser } from '../host-support/find-browser.ts';
import { demandNode } from '../host-support/node-version.ts';
import { projectFolder, rendererFolder, resourcesFolder } from '../host-support/project-folders.ts';
import { type StartedBrowser, startBrowser } from '../host-support/start-browser.ts';
import { type Loopback, openLoopback } from './loopback/loopback.ts';
import { removeDemoRegister } from './start/remove-demo-register.ts';
import { hasDisplay } from './start/has-display.ts';
import { onSignals } from './start/on-signals.ts';
import { readToday } from './start/read-today.ts';

// `npm run dev [-- --today=YYYY-MM-DD]`: the loopback host on the window's sources with hot reload, and a new demo
// register each time. It keeps to a folder of its own and never sees the user's registers; other registers made in it stay.

demandNode();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const dataFolder = join(projectFolder, '.build', 'dev');
const today = readToday(process.argv.slice(2));
if (typeof today === 'object') {
  say(today.problem);
  process.exit(1);
}
await removeDemoRegister(dataFolder);
say(hostsText.developmentRenewed(dataFolder));

let serve: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
  void response.end();
const loopback = await openLoopback({
  dataFolder,
  resourcesFolder,
  rendererFolder,
  today,
  idleMinutes: 24 * 60,
  pages: (request, response) => serve(request, response),
});
serve = await sourcesOf(loopback);
await createDemoRegister(loopback);
const window = openWindow(loopback);
onSignals(() => void loopback.close());
await loopback.closed;
window?.stop();
await window?.closed;
say(hostsText.closed);
process.exit(0);

async function sourcesOf({ server }: Loopback): Promise<typeof serve> {
  const vite = await createServer({
    configFile: join(projectFolder, 'renderer', 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
  const page = async (response: ServerResponse): Promise<void> => {
    const source = await readFile(join(projectFolder, 'renderer', 'index.html'), 'utf8');
    const html = await vite.transformIndexHtml('/', source);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  };
  return (request, response) => {
    if (request.url === '/') page(response).catch(() => response.destroy());
    else vite.middlewares(request, response);
  };
}

async function createDemoRegister({ workbench }: Loopback): Promise<void> {
  const created = await workbench.dispatch('session.create', {
    name: hostsText.demoName,
    demo: true,
    user: hostsText.demoUser,
    passphrase: developmentPassphrase,
  });
  if (!created.ok) say(errorSentence(created.error));
}

/** A window where there is a screen, and a fresh address for each press of Enter: they are good once. */
function openWindow({ addressFor, windowClosed }: Loopback): StartedBrowser | undefined {
  const print = (): void => say(hostsText.developmentAddress(addressFor('trusted')));
  const browser = hasDisplay(process.platform, process.env) ? findBrowser() : undefined;
  const window = browser && startBrowser(browser, addressFor('trusted'));
  void window?.closed.then(windowClosed);
  print();
  createInterface({ input: process.stdin }).on('line', print);
  return window;
}
