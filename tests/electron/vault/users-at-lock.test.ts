import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addUser, changePassphrase } from '../../../electron/vault/users.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';

const other = 'nya ord varje vinter';

it.each([
  [
    'another user',
    (open: Opened) => addUser(open, { ...testDeps, name: 'Bo', title: 'MAS', passphrase: other }),
  ],
  [
    'a new passphrase',
    (open: Opened) => changePassphrase(open, { ...testDeps, passphrase, newPassphrase: other }),
  ],
])('a lock in the middle of %s leaves the keys as they were', async (_what, change) => {
  const { register, path } = await newRegister();
  const before = readFileSync(`${path}.nycklar`);
  const changing = refusalFrom(() => change(register));
  register.close();
  expect(await changing).toBe('closed');
  expect(readFileSync(`${path}.nycklar`).equals(before)).toBe(true);
  (await unlockRegister({ ...testDeps, path, userId: register.user.id, passphrase })).close();
});

type Opened = Awaited<ReturnType<typeof newRegister>>['register'];
