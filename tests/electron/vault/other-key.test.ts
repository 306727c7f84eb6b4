import {
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { giveSecondName, readingAlone } from '../../../electron/vault/file-alone.ts';
import { companionsOf } from '../../../electron/vault/companions.ts';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import { unlockWithRecoverySheet } from '../../../electron/vault/recover-register.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, temporaryFolder, testDeps } from './test-register.ts';

async function twoClosed() {
  const ours = await newRegister();
  const theirs = await newRegister();
  ours.register.close();
  theirs.register.close();
  return { ours, theirs };
}

function overwrite(path: string, position: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}

describe("another register's key header beside a sound file", () => {
  it('is told as another key, not as damage, and changes nothing; the sheet alone opens the file', async () => {
    const { ours, theirs } = await twoClosed();
    copyFileSync(`${theirs.path}.nycklar`, `${ours.path}.nycklar`);
    const before = fingerprintOf(ours.folder);
    const userId = theirs.register.user.id;
    const unlock = () => unlockRegister({ ...testDeps, path: ours.path, userId, passphrase });
    expect(await refusalFrom(unlock)).toBe('other-key');
    expect(fingerprintOf(ours.folder)).toEqual(before);
    const opened = await unlockWithRecoverySheet({
      ...testDeps,
      path: ours.path,
      sheetText: ours.recoverySheet.join('\n'),
      user: { name: 'Karin Ek', title: 'SAS' },
      newPassphrase: passphrase,
    });
    opened.close();
  });
});

describe('a file that its own key does not open', () => {
  it.each([
    ['damaged', 100, 'in the first page: the others show whose key it is'],
    // All that is known of the file then is that nothing in it can be read with this key.
    ['other-key', 3, 'in the salt that every page depends on'],
  ])('is told as %s when byte %i was overwritten: %s', async (code, position) => {
    const { register, path } = await newRegister();
    register.close();
    overwrite(path, position, Buffer.from('skadad'));
    const userId = register.user.id;
    expect(await refusalFrom(() => unlockRegister({ ...testDeps, path, userId, passphrase }))).toBe(code);
  });

  it('is told as damaged with the right sheet too', async () => {
    const { register, path, recoverySheet } = await newRegister();
    register.close();
    overwrite(path, 100, Buffer.from('skadad'));
    const sheetText = recoverySheet.join('\n');
    const user = { name: 'Karin Ek', title: 'SAS' };
    const attempt = () =>
      unlockWithRecoverySheet({ ...testDeps, path, sheetText, user, newPassphrase: passphrase });
    expect(await refusalFrom(attempt)).toBe('damaged');
  });
});

describe('a key header that is no file', () => {
  it('is a damaged header when it is a folder, and the sheet opens the register', async () => {
    const { register, path, recoverySheet } = await newRegister();
    register.close();
    rmSync(`${path}.nycklar`);
    mkdirSync(`${path}.nycklar`);
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code: 'keys-damaged' });
    const userId = register.user.id;
    expect(await refusalFrom(() => unlockRegister({ ...testDeps, path, userId, passphrase }))).toBe(
      'keys-damaged',
    );
    const sheetText = recoverySheet.join('\n');
    const user = { name: 'Karin Ek', title: 'SAS' };
    (
      await unlockWithRecoverySheet({ ...testDeps, path, sheetText, user, newPassphrase: passphrase })
    ).close();
    expect(statSync(`${path}.nycklar`).isFile()).toBe(true);
  });
});

describe('the file without its log', () => {
  it('is read as it stands, and leaves neither a second name nor another log', async () => {
    const { register, path, folder } = await newRegister();
    const key = Buffer.from(keyOf(register));
    register.close();
    const before = readdirSync(folder);
    const rows = readingAlone(companionsOf(path), key, (db) => db.prepare('SELECT name FROM register').all());
    expect(rows).toEqual([{ name: 'Vård och omsorg' }]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is a copy for its owner alone where a file has one name only', () => {
    const folder = temporaryFolder();
    const [path, name] = [join(folder, 'a'), join(folder, 'b')];
    writeFileSync(path, 'krypterat', { mode: 0o644 });
    giveSecondName(path, name, { link: refusing('EPERM') });
    expect(readFileSync(name, 'utf8')).toBe('krypterat');
    expect(statSync(name).mode & 0o077).toBe(0);
    writeFileSync(path, 'nytt');
    expect(readFileSync(name, 'utf8')).toBe('krypterat');
  });

  it.each(['ENOSPC', 'EDQUOT'])('needs room for the copy, and says so (%s)', (code) => {
    const folder = temporaryFolder();
    const [path, name] = [join(folder, 'a'), join(folder, 'b')];
    const ways = { link: refusing('EPERM'), copy: refusing(code) };
    expect(() => giveSecondName(path, name, ways)).toThrow(
      expect.objectContaining({ code: 'disk-full', details: { needs: 'copy' } }),
    );
  });
});

/** A file system's refusal. */
const refusing = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};
