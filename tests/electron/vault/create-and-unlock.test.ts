import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../electron/database/audit-chain.ts';
import { createRegister } from '../../../electron/vault/create-register.ts';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import { defaultKdfPolicy } from '../../../electron/vault/key-derivation.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { addUser, changePassphrase } from '../../../electron/vault/users.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, temporaryFolder, testDeps } from './test-register.ts';

describe('creating a register', () => {
  it('gives an open register with its first user, and a file only its owner may read', async () => {
    const { register, path } = await newRegister({ demo: true });
    expect(register).toMatchObject({ name: 'Vård och omsorg', demo: true, readOnly: false });
    expect(register.user).toMatchObject({ name: 'Karin Ek', title: 'SAS' });
    expect(register.db.prepare('SELECT id FROM user_account').all()).toEqual([{ id: register.user.id }]);
    expect(verifyAuditChain(register.db, register.auditKey)).toMatchObject({ ok: true, rows: 2 });
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(`${path}.nycklar`).mode & 0o077).toBe(0);
  });

  it('is listed with its users without any passphrase, also while it is open', async () => {
    const { register, path } = await newRegister({ demo: true });
    const listed = { kind: 'register', demo: true, users: [register.user] };
    expect(await inspectRegister(path)).toEqual(listed);
    register.close();
    expect(await inspectRegister(path)).toEqual(listed);
  });

  it.each([
    ['elva tecken', 'elva tecken', 'one short of twelve'],
    ['twelve spaces', ' '.repeat(12), 'nothing but spaces'],
    ['one letter', 'aaaaaaaaaaaaaaaa', 'hardly varies'],
  ])('refuses a weak passphrase (%s) and leaves no file', async (_name, weak) => {
    const folder = temporaryFolder();
    const create = () =>
      createRegister({
        ...testDeps,
        path: join(folder, 'a.register'),
        name: 'A',
        demo: false,
        user: { name: 'K', title: 'SAS' },
        passphrase: weak,
      });
    expect(await refusalFrom(create)).toBe('weak-passphrase');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses an existing file and leaves it alone', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.register');
    writeFileSync(path, 'något annat');
    expect(await refusalFrom(() => newRegister({ path }))).toBe('exists');
    expect(readdirSync(folder)).toEqual([basename(path)]);
    expect(readFileSync(path, 'utf8')).toBe('något annat');
  });

  it('leaves nothing behind when it fails on the way', async () => {
    const folder = temporaryFolder();
    let calls = 0;
    const now = () => {
      calls += 1;
      if (calls > 1) throw new Error('the clock broke after the file was made');
      return testDeps.now();
    };
    await expect(newRegister({ path: join(folder, 'a.register'), now })).rejects.toThrow('the clock broke');
    expect(calls).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder that does not exist', async () => {
    const path = join(temporaryFolder(), 'saknas', 'a.register');
    expect(await refusalFrom(() => newRegister({ path }))).toBe('folder-missing');
  });
});

describe('unlocking a register', () => {
  it('opens for the named user with what was written before', async () => {
    const { register, path } = await newRegister();
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '"Åsa"', 1)`).run();
    register.close();
    const again = await unlockRegister({ ...testDeps, path, userId: register.user.id, passphrase });
    expect(again.user).toEqual(register.user);
    expect(again.registerId).toBe(register.registerId);
    expect(again.db.prepare('SELECT value FROM setting').get()).toEqual({ value: '"Åsa"' });
    again.close();
  });

  it('says wrong-passphrase and changes no byte of any file', async () => {
    const { register, path, folder } = await newRegister();
    register.close();
    const before = fingerprintOf(folder);
    const attempt = () =>
      unlockRegister({ ...testDeps, path, userId: register.user.id, passphrase: `${passphrase}.` });
    expect(await refusalFrom(attempt)).toBe('wrong-passphrase');
    expect(fingerprintOf(folder)).toEqual(before);
  });

  it('takes å typed as one character or as two', async () => {
    const { register, path } = await newRegister({ passphrase: 'få åker på ån i år'.normalize('NFC') });
    register.close();
    const decomposed = 'få åker på ån i år'.normalize('NFD');
    const again = await unlockRegister({
      ...testDeps,
      path,
      userId: register.user.id,
      passphrase: decomposed,
    });
    again.close();
  });

  it('refuses a user it does not know', async () => {
    const { path, register } = await newRegister();
    register.close();
    const attempt = () => unlockRegister({ ...testDeps, path, userId: 'ingen', passphrase });
    expect(await refusalFrom(attempt)).toBe('unknown-user');
  });

  it('clears the keys and frees the files when closed, twice without harm', async () => {
    const { register, path, folder } = await newRegister();
    register.close();
    register.close();
    expect(register.auditKey.equals(Buffer.alloc(32))).toBe(true);
    expect(register.db.open).toBe(false);
    const name = basename(path);
    expect(readdirSync(folder).sort()).toEqual([name, `${name}.lås`, `${name}.nycklar`]);
  });

  it('opens read-only beside the holder and sees what he saves', async () => {
    const { register, path } = await newRegister();
    const userId = register.user.id;
    const reader = await unlockRegister({ ...testDeps, path, userId, passphrase, readOnly: true });
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '1', 1)`).run();
    expect(reader.db.prepare('SELECT value FROM setting').all()).toEqual([{ value: '1' }]);
    expect(() => reader.db.exec('DELETE FROM setting')).toThrow('readonly');
    reader.close();
  });
});

describe('the users of a register', () => {
  it('lets a second user in under his own passphrase', async () => {
    const { register, path } = await newRegister();
    const second = await addUser(register, {
      ...testDeps,
      name: 'Bo Al',
      title: 'MAS',
      passphrase: 'en helt annan ramsa',
    });
    register.close();
    const opened = await unlockRegister({
      ...testDeps,
      path,
      userId: second.id,
      passphrase: 'en helt annan ramsa',
    });
    expect(opened.user).toEqual(second);
    opened.close();
    const crossed = () => unlockRegister({ ...testDeps, path, userId: second.id, passphrase });
    expect(await refusalFrom(crossed)).toBe('wrong-passphrase');
  });

  it('enters the account of a slot that a power cut left without one', async () => {
    const { register, path } = await newRegister();
    const added = await addUser(register, { ...testDeps, name: 'Bo', title: 'MAS', passphrase });
    register.db.prepare('DELETE FROM user_account WHERE id = ?').run(added.id);
    register.close();
    const opened = await unlockRegister({ ...testDeps, path, userId: added.id, passphrase });
    expect(opened.db.prepare('SELECT name FROM user_account WHERE id = ?').get(added.id)).toEqual({
      name: 'Bo',
    });
    opened.close();
  });

  it('changes a passphrase only after the old one', async () => {
    const { register, path } = await newRegister();
    const newPassphrase = 'nya ord varje vinter';
    const wrong = () => changePassphrase(register, { ...testDeps, passphrase: 'fel', newPassphrase });
    expect(await refusalFrom(wrong)).toBe('wrong-passphrase');
    await changePassphrase(register, { ...testDeps, passphrase, newPassphrase });
    register.close();
    const userId = register.user.id;
    expect(await refusalFrom(() => unlockRegister({ ...testDeps, path, userId, passphrase }))).toBe(
      'wrong-passphrase',
    );
    (await unlockRegister({ ...testDeps, path, userId, passphrase: newPassphrase })).close();
  });

  it('derives keys with 128 MiB and three passes when nothing else is injected', async () => {
    const { kdf: _quick, ...deps } = testDeps;
    const folder = temporaryFolder();
    const path = join(folder, 'a.register');
    const { register } = await createRegister({
      ...deps,
      path,
      name: 'A',
      demo: false,
      user: { name: 'K', title: 'SAS' },
      passphrase,
    });
    register.close();
    expect(existsSync(`${path}.nycklar`)).toBe(true);
    expect(readFileSync(`${path}.nycklar`, 'utf8')).toContain(
      `"memoryKiB": ${defaultKdfPolicy.parameters.memoryKiB}`,
    );
    (await unlockRegister({ ...deps, path, userId: register.user.id, passphrase })).close();
  });
});
