import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runHeadless } from '../../../../electron/hosts/start/headless.ts';
import { hostsText } from '../../../../shared/text/hosts.ts';
import { registerFolder, resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';

test('does the main job without a window: demo register, a check, Word files; again in the same folder', async () => {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  const options = { dataFolder: path, resourcesFolder, kdf: quickKdf };
  for (const run of ['first', 'second']) {
    const said: string[] = [];
    expect(await runHeadless(path, options, (line) => void said.push(line)), run).toBe(true);
    const files = readdirSync(path).filter((name) => name.endsWith('.docx'));
    const paths = said.filter((line) => line.startsWith('Word-fil: '));
    expect(files.some((name) => name.includes('anmälan'))).toBe(true);
    expect(paths).toHaveLength(files.length);
    expect(said.join('\n')).toContain(hostsText.headlessFindings('SN 2026/0412', 0, 0).split(':')[0]);
    expect(said.join('\n')).toContain('0 hinder');
  }
});

test('says that it failed where there is nothing to work on', async () => {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  const options = { dataFolder: path, resourcesFolder: path, kdf: quickKdf, logFile: join(path, 'fel.log') };
  const said: string[] = [];
  expect(await runHeadless(path, options, (line) => void said.push(line))).toBe(false);
  expect(said.join('\n')).toContain('Något gick fel');
});
