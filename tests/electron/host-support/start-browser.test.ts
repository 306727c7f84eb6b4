import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

test('the browser does not get the passphrase that this program was started with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const seen = join(folder, 'miljö.json');
  writeFileSync(
    join(folder, 'browser'),
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify([process.env.TMPDIR, process.env.UTREDNINGSBANKEN_PASSPHRASE ?? 'ingen']));`,
  );
  chmodSync(join(folder, 'browser'), 0o700);
  writeFileSync(join(folder, 'start.ts'), script(folder, ''));
  const child = spawn(process.execPath, [join(folder, 'start.ts')], {
    env: { ...process.env, TMPDIR: folder, UTREDNINGSBANKEN_PASSPHRASE: 'fyra ord som ingen gissar' },
    stdio: 'ignore',
  });
  await once(child, 'exit');
  expect(JSON.parse(readFileSync(seen, 'utf8'))).toEqual([folder, 'ingen']);
});
