import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { companionsOf } from '../../../electron/vault/companions.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../../electron/vault/unlock-register.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, quickKdf, temporaryFolder, testDeps } from './test-register.ts';

const script = fileURLToPath(new URL('./die-while-alone.ts', import.meta.url));
const leftIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.ensam'));

async function closedRegister() {
  const { register, path, folder } = await newRegister();
  const [key, userId] = [Buffer.from(keyOf(register)), register.user.id];
  register.close();
  const open = (readOnly = false) => unlockWithKey({ path, key, userId, now: testDeps.now, readOnly });
  return { path, folder, key, open };
}
function leave(path: string): void {
  const { alone, aloneWal, aloneShm } = companionsOf(path);
  for (const file of [alone, aloneWal, aloneShm]) writeFileSync(file, 'en kopia');
}

describe('the second name of a register whose check was killed', () => {
  it('is gone at the next unlock, also when there is no log to check', async () => {
    const { path, folder, key, open } = await closedRegister();
    const child = spawn(process.execPath, [script, path, key.toString('hex')], { stdio: 'ignore' });
    const [code, signal] = await once(child, 'exit');
    expect(signal ?? code).toBe('SIGKILL');
    expect(statSync(path).nlink).toBe(2);
    expect(existsSync(`${path}-wal`)).toBe(false);
    const register = open();
    expect(leftIn(folder)).toEqual([]);
    expect(register.db.prepare('SELECT name FROM register').all()).toHaveLength(1);
    register.close();
  });

  it('is gone with all that SQLite laid beside it', async () => {
    const { path, folder, open } = await closedRegister();
    leave(path);
    open().close();
    expect(leftIn(folder)).toEqual([]);
  });

  it.each([
    ['another holds the register', false],
    ['it is only read', true],
  ])('stays where %s: it may be in use', async (_why, readOnly) => {
    const { path, folder, open } = await closedRegister();
    const holder = open();
    onTestFinished(() => holder.close());
    leave(path);
    if (readOnly) open(true).close();
    else expect(await refusalFrom(() => open())).toBe('held');
    expect(leftIn(folder)).toHaveLength(3);
  });

  it('goes with a demo register that is thrown away', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'prov.register');
    const options = { host: 'cli', dataFolder: folder, resourcesFolder, kdf: quickKdf } as const;
    const deps = createHostDeps(options);
    const workbench = createWorkbench(deps);
    onTestFinished(() => workbench.close());
    const place = deps.places.grantRegister(path);
    const user = { name: 'Kim Testmark', title: 'SAS' };
    const input = { place, name: 'Prov', demo: true, user, passphrase };
    expect(await workbench.dispatch('session.create', input)).toMatchObject({ ok: true });
    leave(path);
    expect(await workbench.dispatch('session.discardDemo', { place })).toMatchObject({ ok: true });
    expect(readdirSync(folder).filter((name) => name.startsWith('prov'))).toEqual([]);
  });
});
