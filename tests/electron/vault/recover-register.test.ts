import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../electron/database/register-error.ts';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import {
  checkRecoverySheet,
  recoverySheetOf,
  unlockWithRecoverySheet,
} from '../../../electron/vault/recover-register.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { addUser } from '../../../electron/vault/users.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';

const newPassphrase = 'den nya ramsan efter glömskan';

describe('opening with the recovery sheet', () => {
  it('gives the user who forgot a new passphrase and leaves the others theirs', async () => {
    const { register, path, recoverySheet } = await newRegister();
    const other = await addUser(register, { ...testDeps, name: 'Bo Al', title: 'MAS', passphrase });
    register.close();
    const { user } = register;
    const sheetText = recoverySheet.join('\n');
    (await unlockWithRecoverySheet({ ...testDeps, path, sheetText, user, newPassphrase })).close();
    const open = (userId: string, word: string) =>
      unlockRegister({ ...testDeps, path, userId, passphrase: word });
    (await open(user.id, newPassphrase)).close();
    (await open(other.id, passphrase)).close();
    expect(await refusalFrom(() => open(user.id, passphrase))).toBe('wrong-passphrase');
  });

  it.each([
    ['lost', (path: string) => rmSync(`${path}.nycklar`), false],
    ['damaged', (path: string) => writeFileSync(`${path}.nycklar`, 'x'), true],
  ])('works when the key header is %s, and adds a user who was not there', async (_how, harm, kept) => {
    const { register, path, recoverySheet } = await newRegister();
    register.close();
    harm(path);
    const user = { name: 'Ny Person', title: 'SAS' };
    const sheetText = recoverySheet.join(' ');
    const opened = await unlockWithRecoverySheet({ ...testDeps, path, sheetText, user, newPassphrase });
    expect(opened.user).toMatchObject(user);
    expect(opened.db.prepare('SELECT count(*) n FROM user_account').get()).toEqual({ n: 2 });
    opened.close();
    expect(await inspectRegister(path)).toMatchObject({ kind: 'register', users: [user] });
    expect(existsSync(`${path}.nycklar.skadad`)).toBe(kept);
    (await unlockRegister({ ...testDeps, path, userId: opened.user.id, passphrase: newPassphrase })).close();
  });

  it('names the mistyped line', async () => {
    const { register, path, recoverySheet } = await newRegister();
    register.close();
    const sheetText = recoverySheet.map((line, index) => (index === 2 ? line.slice(1) : line)).join('\n');
    await expect(
      unlockWithRecoverySheet({ ...testDeps, path, sheetText, user: register.user, newPassphrase }),
    ).rejects.toEqual(new RegisterError('recovery-sheet-invalid', { lines: [3] }));
  });

  it("refuses another register's sheet and changes no byte", async () => {
    const { register, path, folder } = await newRegister();
    const other = await newRegister();
    register.close();
    const before = fingerprintOf(folder);
    const sheetText = other.recoverySheet.join('\n');
    const attempt = () =>
      unlockWithRecoverySheet({ ...testDeps, path, sheetText, user: register.user, newPassphrase });
    expect(await refusalFrom(attempt)).toBe('recovery-sheet-mismatch');
    expect(fingerprintOf(folder)).toEqual(before);
  });

  it('refuses a weak new passphrase and a user id that nobody has', async () => {
    const { register, path, recoverySheet } = await newRegister();
    register.close();
    const sheetText = recoverySheet.join('\n');
    const attempt = (user: { id: string; name: string; title: string }, word: string) =>
      unlockWithRecoverySheet({ ...testDeps, path, sheetText, user, newPassphrase: word });
    expect(await refusalFrom(() => attempt(register.user, 'kort'))).toBe('weak-passphrase');
    const stranger = { id: 'ingen', name: 'Ingen', title: '' };
    expect(await refusalFrom(() => attempt(stranger, newPassphrase))).toBe('unknown-user');
  });

  it('can be shown again and checked when typed back', async () => {
    const { register, recoverySheet } = await newRegister();
    const other = await newRegister();
    expect(recoverySheetOf(register)).toEqual(recoverySheet);
    expect(checkRecoverySheet(register, recoverySheet.join('\n'))).toEqual({ ok: true });
    expect(checkRecoverySheet(register, other.recoverySheet.join('\n'))).toEqual({
      ok: false,
      lines: [1, 2, 3, 4],
    });
  });
});
