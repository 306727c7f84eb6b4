import { copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';

// Windows does not let an open file be moved.
describe.runIf(process.platform !== 'win32')('a register that is moved while it is open', () => {
  it('holds all that was saved where it lies now, also what had not left the log', async () => {
    const { register, path } = await newRegister();
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '"Åsa"', 1)`).run();
    const moved = `${path}.papperskorg`;
    renameSync(path, moved);
    renameSync(`${path}.nycklar`, `${moved}.nycklar`);
    expect(await refusalFrom(() => register.demandInPlace())).toBe('missing');
    const userId = register.user.id;
    register.close();
    const again = await unlockRegister({ ...testDeps, path: moved, userId, passphrase });
    expect(again.db.prepare('SELECT value FROM setting').get()).toEqual({ value: '"Åsa"' });
    again.close();
  });

  it('leaves no log behind that would be taken for another register of that name', async () => {
    const { register, path } = await newRegister();
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '"Åsa"', 1)`).run();
    rmSync(path);
    register.close();
    expect(readdirSync(dirname(path)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
  });

  it('keeps the log when another file has taken its place: it may be the same register', async () => {
    const { register, path } = await newRegister();
    copyFileSync(path, `${path}.kopia`);
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '"Åsa"', 1)`).run();
    renameSync(`${path}.kopia`, path);
    const userId = register.user.id;
    register.close();
    const again = await unlockRegister({ ...testDeps, path, userId, passphrase });
    expect(again.db.prepare('SELECT value FROM setting').get()).toEqual({ value: '"Åsa"' });
    again.close();
  });
});
