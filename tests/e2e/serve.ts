import { createInterface } from 'node:readline';
import { rendererFolder, resourcesFolder } from '../../electron/host-support/project-folders.ts';
import { openLoopback } from '../../electron/hosts/loopback/loopback.ts';

// The loopback host for browser tests: `node tests/e2e/serve.ts DATAFOLDER [YYYY-MM-DD]`. It prints an address as JSON for
// each line it reads (`trusted` or `demo`), and closes when its input ends. The product itself has no such entrance: it
// hands the trusted address only to the browser it starts.

const [dataFolder, today] = process.argv.slice(2);
if (dataFolder === undefined) throw new Error('which folder?');
const loopback = await openLoopback({ dataFolder, today, resourcesFolder, rendererFolder, idleMinutes: 60 });
const input = createInterface({ input: process.stdin });
input.on('line', (standing) => {
  const url = loopback.addressFor(standing === 'demo' ? 'demo' : 'trusted');
  process.stdout.write(`${JSON.stringify({ url })}\n`);
});
input.on('close', () => void loopback.close());
await loopback.closed;
process.exit(0);
