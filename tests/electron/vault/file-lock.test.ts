import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RegisterError } from '../../../electron/database/register-error.ts';
import { unlockRegister, unlockWithKey } from '../../../electron/vault/unlock-register.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';

const holdScript = fileURLToPath(new URL('../../fault/hold-register.ts', import.meta.url));

describe('the lock on a register', () => {
  it('tells the second who holds it and since when, and no more', async () => {
    const { register, path } = await newRegister();
    const second = unlockRegister({ ...testDeps, path, userId: register.user.id, passphrase });
    const refusal: unknown = await second.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RegisterError);
    expect(refusal).toMatchObject({
      code: 'held',
      details: { user: 'Karin Ek', since: testDeps.now(), host: expect.any(String) },
    });
  });

  // Windows has no such modes: there the folder's own rights rule.
  it.runIf(process.platform !== 'win32')('lies in files that only their owner can read', async () => {
    const { folder } = await newRegister();
    const modes = readdirSync(folder).map((name) => [
      name,
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    ]);
    expect(modes.length).toBeGreaterThan(2);
    expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  });

  it('is free again after closing', async () => {
    const { register, path } = await newRegister();
    const key = Buffer.from(keyOf(register));
    register.close();
    const openAndClose = () =>
      unlockWithKey({ path, key, userId: register.user.id, now: testDeps.now }).close();
    expect(openAndClose).not.toThrow();
    expect(openAndClose).not.toThrow();
  });

  it('keeps another process out, and is simply free when that process is killed', async () => {
    const { register, path } = await newRegister();
    const key = Buffer.from(keyOf(register));
    const userId = register.user.id;
    register.close();
    const child = spawn(process.execPath, [holdScript, path, userId], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(key.toString('hex'));
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    const open = () => unlockWithKey({ path, key, userId, now: testDeps.now });
    expect(await refusalFrom(open)).toBe('held');
    await killed(child);
    open().close();
  });
});

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
