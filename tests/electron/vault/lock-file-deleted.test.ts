import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../electron/database/register-error.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../../electron/vault/unlock-register.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, testDeps } from './test-register.ts';

async function withoutLockFile() {
  const { register, path } = await newRegister();
  const [key, userId] = [Buffer.from(keyOf(register)), register.user.id];
  register.demandInPlace();
  rmSync(`${path}.lås`);
  return { register, path, open: () => unlockWithKey({ path, key, userId, now: testDeps.now }) };
}

describe('a lock file that is deleted while the register is open', () => {
  it('is back, and locked, after the next save', async () => {
    const { register, path, open } = await withoutLockFile();
    register.demandInPlace();
    expect(statSync(`${path}.lås`).mode & 0o077).toBe(0);
    expect(await refusalFrom(open)).toBe('held');
    register.close();
    open().close();
  });

  it('lets nobody save beside another who has opened the register since, until that one closes', async () => {
    const { register, path, open } = await withoutLockFile();
    const second = open();
    await new Promise((resolve) => setImmediate(resolve));
    expect(() => register.demandInPlace()).toThrow(
      expect.toSatisfy((error) => error instanceof RegisterError && error.code === 'held'),
    );
    second.demandInPlace();
    second.close();
    register.demandInPlace();
    expect(await refusalFrom(open)).toBe('held');
    register.close();
    expect(existsSync(`${path}.lås.json`)).toBe(false);
  });

  it('leaves the note of the one who has it now when the first closes', async () => {
    const { register, path, open } = await withoutLockFile();
    const second = open();
    await new Promise((resolve) => setImmediate(resolve));
    register.close();
    expect(readFileSync(`${path}.lås.json`, 'utf8')).toContain('"since"');
    second.db.exec('BEGIN IMMEDIATE; COMMIT');
    second.demandInPlace();
    second.close();
  });
});
