import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runInBrowser } from '../../../../electron/hosts/start/loopback-window.ts';
import { registerFolder, resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';

/** A program in the browser's place: it gets the browser's arguments. */
function browserThat(does: string): { options: Parameters<typeof runInBrowser>[1]; path: string } {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  const program = join(path, 'browser');
  writeFileSync(program, `#!${process.execPath}\n${does}`);
  chmodSync(program, 0o700);
  const options = { dataFolder: path, resourcesFolder, rendererFolder: path, kdf: quickKdf };
  return { path: program, options };
}

const profiles = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('utredningsbanken-'));

/** Goes where the start page sends a browser. */
const visits = `
const { readFileSync } = require('node:fs');
const page = process.argv.find((each) => each.startsWith('--app=')).slice(6);
const address = /url=([^"]+)"/.exec(readFileSync(new URL(page), 'utf8'))[1].replaceAll('&amp;', '&');
require('node:http').get(address, (answer) => answer.resume());
`;

test.each([
  ['exits at once, as without a screen behind DISPLAY', 'process.exit(1)', false],
  ['shows the window and is closed', visits, true],
])('a browser that %s', async (_what, does, came) => {
  const before = profiles();
  const { path, options } = browserThat(does);
  const browser = { path, kind: 'chromium', snap: false } as const;
  expect(await runInBrowser(browser, options, () => undefined)).toBe(came);
  expect(profiles()).toEqual(before);
});
