import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../../electron/workbench.ts';
import { removeDemoRegister } from '../../../../electron/hosts/start/remove-demo-register.ts';
import { hostsText } from '../../../../shared/text/hosts.ts';
import { registerFolder, resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';

async function folderWith(
  ...registers: readonly (readonly [name: string, demo: boolean])[]
): Promise<string> {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  const deps = createHostDeps({ host: 'cli', dataFolder: path, resourcesFolder, kdf: quickKdf });
  const workbench = createWorkbench(deps);
  for (const [name, demo] of registers) {
    const user = { name: 'Karin Ek', title: 'SAS' };
    const passphrase = 'fyra ord som ingen gissar';
    const made = await workbench.dispatch('session.create', { name, demo, user, passphrase });
    expect(made.ok).toBe(true);
  }
  await workbench.close();
  return path;
}

test('renews the demo register and leaves every other alone', async () => {
  const folder = await folderWith([hostsText.demoName, true], ['Eget', false], ['Egen demo', true]);
  // What a check leaves that is killed.
  for (const ending of ['', '-wal', '-shm'])
    writeFileSync(join(folder, `${hostsText.demoName}.register.ensam${ending}`), '');
  await removeDemoRegister(folder);
  const left = readdirSync(folder).filter((name) => name.endsWith('.register'));
  expect(left.toSorted()).toEqual(['Egen demo.register', 'Eget.register']);
  expect(readdirSync(folder).filter((name) => name.startsWith(hostsText.demoName))).toEqual([]);
});

test('leaves a register alone that has the name of the demo but is none', async () => {
  const folder = await folderWith([hostsText.demoName, false]);
  const before = readdirSync(folder);
  await removeDemoRegister(folder);
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  ['no folder', () => undefined],
  ['an empty folder', (folder: string) => void mkdirSync(folder)],
  [
    'a key header that cannot be read',
    (folder: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, `${hostsText.demoName}.register.nycklar`), '{');
    },
  ],
])('is content with %s', async (_what, prepare) => {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  prepare(join(path, 'dev'));
  await expect(removeDemoRegister(join(path, 'dev'))).resolves.toBeUndefined();
});
