import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const script = (folder: string, ending: string): string => `
import { startBrowser } from ${JSON.stringify(join(process.cwd(), 'electron/host-support/start-browser.ts'))};
startBrowser({ path: ${JSON.stringify(join(folder, 'browser'))}, kind: 'chromium', snap: false }, 'http://127.0.0.1:9/');
process.once('SIGINT', () => process.exit(0));
${ending}
`;

test.each([
  ['process.exit(0);', 'ends by itself while the window is open'],
  ["queueMicrotask(() => { throw new Error('oväntat'); });", 'breaks'],
])('with %j nothing of the profile is left when the program %s', async (ending, _why) => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'browser'), `#!${process.execPath}\nsetInterval(() => undefined, 1000);`);
  chmodSync(join(folder, 'browser'), 0o700);
  writeFileSync(join(folder, 'start.ts'), script(folder, ending));
  const child = spawn(process.execPath, [join(folder, 'start.ts')], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
    stdio: 'ignore',
  });
  await once(child, 'exit');
  expect(readdirSync(folder).filter((name) => name.startsWith('utredningsbanken-'))).toEqual([]);
});
