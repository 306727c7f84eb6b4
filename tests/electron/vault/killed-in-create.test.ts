import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, temporaryFolder, testDeps } from './test-register.ts';

const script = fileURLToPath(new URL('./die-in-create.ts', import.meta.url));

describe('a process that is killed while it makes a register', () => {
  it.each([
    [1, 'before anything is written'],
    [2, 'when the file is made, and its keys are not'],
  ])('leaves the name free (clock asked %i times: %s)', async (last, _when) => {
    const path = join(temporaryFolder(), 'a.register');
    const child = spawn(process.execPath, [script, path, String(last)], { stdio: 'ignore' });
    const [code, signal] = await once(child, 'exit');
    expect(signal ?? code).toBe('SIGKILL');
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code: 'missing' });
    await opensAgain(path);
  });

  it('leaves the name free between its keys and its name too', async () => {
    const path = join(temporaryFolder(), 'a.register');
    writeFileSync(`${path}.ny`, 'halvfärdig');
    writeFileSync(`${path}.ny-journal`, 'halvfärdig');
    writeFileSync(`${path}.nycklar`, '{}');
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code: 'missing' });
    await opensAgain(path);
  });
});

describe('a name that is taken', () => {
  it.each(['.nycklar', '-wal'])(
    'by a file of another register (%s) is refused, and the file stays',
    async (ending) => {
      const path = join(temporaryFolder(), 'a.register');
      writeFileSync(`${path}${ending}`, 'av ett register som har flyttats');
      expect(await refusalFrom(() => newRegister({ path }))).toBe('exists');
      expect(readFileSync(`${path}${ending}`, 'utf8')).toBe('av ett register som har flyttats');
    },
  );

  it('by another who is making a register at the same time goes to one of them, whole', async () => {
    const path = join(temporaryFolder(), 'a.register');
    const made = await Promise.allSettled([newRegister({ path }), newRegister({ path })]);
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [winner] = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const userId = winner?.register.user.id ?? '';
    winner?.register.close();
    (await unlockRegister({ ...testDeps, path, userId, passphrase })).close();
  });
});

async function opensAgain(path: string): Promise<void> {
  const { register } = await newRegister({ path });
  const userId = register.user.id;
  register.close();
  (await unlockRegister({ ...testDeps, path, userId, passphrase })).close();
  expect(readdirSync(join(path, '..')).toSorted()).toEqual([
    'a.register',
    'a.register.lås',
    'a.register.nycklar',
  ]);
}
