import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import { readingUnheld } from '../../../electron/vault/file-lock.ts';
import { companionsOf } from '../../../electron/vault/companions.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { refusalFrom } from './refusal.ts';

describe('looking at a register that another thread of this process has open', () => {
  // Elsewhere the system shows nobody's locks; the rule that is tested there is the same.
  it.runIf(process.platform === 'linux')('takes none of its locks away', async () => {
    const { register, path } = await newRegister();
    register.db.prepare('SELECT count(*) FROM register').get();
    const before = locksOn(path);
    expect(before).toBeGreaterThan(0);
    expect(await inspectedElsewhere(path)).toMatchObject({ kind: 'register' });
    expect(locksOn(path)).toBe(before);
    expect(locksOn(`${path}.lås`)).toBeGreaterThan(0);
  });

  it('still finds who can open it', async () => {
    const { register, path } = await newRegister();
    expect(await inspectedElsewhere(path)).toEqual({
      kind: 'register',
      users: [register.user],
      demo: false,
    });
  });
});

describe('reading a file that nobody holds', () => {
  it('keeps everybody from taking it until the reading is done', async () => {
    const { register, path } = await newRegister();
    register.close();
    const userId = register.user.id;
    const tried = await readingUnheld(companionsOf(path), () =>
      refusalFrom(() => unlockRegister({ ...testDeps, path, userId, passphrase })),
    );
    expect(tried).toEqual({ read: 'held' });
    const again = await unlockRegister({ ...testDeps, path, userId, passphrase });
    expect(await readingUnheld(companionsOf(path), async () => 'läst')).toBe('held');
    again.close();
  });

  it('leaves every file as it was, and the lock free', async () => {
    const { register, path, folder } = await newRegister();
    register.close();
    const before = fingerprintOf(folder);
    expect(await inspectRegister(path)).toMatchObject({ kind: 'register' });
    expect(fingerprintOf(folder)).toEqual(before);
  });
});

async function inspectedElsewhere(path: string): Promise<unknown> {
  const worker = new Worker(new URL('./inspect-in-worker.ts', import.meta.url), { workerData: path });
  const [found] = await once(worker, 'message');
  await once(worker, 'exit');
  return found;
}

/** Locks of any process on this file, as the kernel lists them by device and number. */
function locksOn(path: string): number {
  const ending = `:${statSync(path).ino} `;
  return readFileSync('/proc/locks', 'utf8')
    .split('\n')
    .filter((line) => line.includes(ending)).length;
}
