import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupRegister } from '../../../electron/vault/backup.ts';
import { holdRegister } from '../../../electron/vault/file-lock.ts';
import { companionsOf } from '../../../electron/vault/companions.ts';
import { writeAtomically } from '../../../electron/vault/write-atomically.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, temporaryFolder, testDeps } from './test-register.ts';

// Windows lets only administrators make links.
describe.runIf(process.platform !== 'win32')('a link that somebody laid where a file of ours goes', () => {
  it('is not followed when the key header is written', async () => {
    const folder = temporaryFolder();
    const elsewhere = join(folder, 'någon annans.txt');
    writeFileSync(elsewhere, 'orört', { mode: 0o666 });
    const path = join(folder, 'x.register.nycklar');
    symlinkSync(elsewhere, `${path}.ny`);
    await writeAtomically(path, 'nycklar');
    expect(readFileSync(elsewhere, 'utf8')).toBe('orört');
    expect(readFileSync(path, 'utf8')).toBe('nycklar');
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600');
  });

  it('is not followed when a backup gets its keys, also when it leads to nothing yet', async () => {
    const { register } = await newRegister();
    const folder = temporaryFolder();
    const elsewhere = join(folder, 'dit de inte ska');
    symlinkSync(elsewhere, join(folder, 'k.register.nycklar'));
    const copied = () => backupRegister(register, join(folder, 'k.register'));
    expect(await refusalFrom(copied)).toBe('exists');
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('is not followed when the holder leaves a note', async () => {
    const folder = temporaryFolder();
    const elsewhere = join(folder, 'någon annans.txt');
    writeFileSync(elsewhere, 'orört');
    const paths = companionsOf(join(folder, 'x.register'));
    symlinkSync(elsewhere, paths.holder);
    const lock = holdRegister(paths, { user: 'Karin Ek', host: 'dator', since: testDeps.now() });
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(readFileSync(elsewhere, 'utf8')).toBe('orört');
    expect(readFileSync(paths.holder, 'utf8')).toContain('Karin Ek');
    lock.release();
  });
});
