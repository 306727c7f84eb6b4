import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersionOf, shippedMigrations } from '../../../electron/database/migrate.ts';
import type { Migration } from '../../../electron/database/migration.ts';
import { companionsOf } from '../../../electron/vault/companions.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { openSession } from '../../../electron/vault/register-session.ts';
import { unlockRegister, unlockWithKey } from '../../../electron/vault/unlock-register.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, testDeps } from './test-register.ts';

const next: Migration = {
  version: shippedMigrations.length + 1,
  name: 'a-later-step',
  up: (db) => db.exec('ALTER TABLE setting ADD COLUMN note TEXT'),
};

describe('opening a register of another version', () => {
  it('refuses a newer one and changes no byte', async () => {
    const { register, path, folder } = await newRegister();
    register.db.pragma('user_version = 99');
    register.close();
    const before = fingerprintOf(folder);
    const userId = register.user.id;
    for (const readOnly of [false, true]) {
      const open = () => unlockRegister({ ...testDeps, path, userId, passphrase, readOnly });
      expect(await refusalFrom(open)).toBe('newer-schema');
    }
    expect(fingerprintOf(folder, Object.keys(before))).toEqual(before);
  });

  it('upgrades an older one after a backup that opens by itself with the same passphrase', async () => {
    const { register, path, folder } = await newRegister();
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('a', '"Å"', 1)`).run();
    const key = Buffer.from(keyOf(register));
    const userId = register.user.id;
    register.close();
    const upgraded = openSession({
      paths: companionsOf(path),
      key,
      user: () => ({ id: userId }),
      holderName: '',
      now: testDeps.now,
      readOnly: false,
      migrations: [...shippedMigrations, next],
    });
    expect(upgraded.db.prepare('SELECT value, note FROM setting').all()).toEqual([
      { value: '"Å"', note: null },
    ]);
    upgraded.close();
    const name = `${basename(path)}.före-version-${next.version}-20261123080000`;
    expect(readdirSync(folder)).toContain(`${name}.nycklar`);
    const backup = await unlockRegister({ ...testDeps, path: join(folder, name), userId, passphrase });
    expect(schemaVersionOf(backup.db)).toBe(shippedMigrations.length);
    expect(backup.db.prepare('SELECT value FROM setting').all()).toEqual([{ value: '"Å"' }]);
    backup.close();
  });

  it('refuses to open an older one read-only, since it could not upgrade it', async () => {
    const { register, path } = await newRegister();
    const open = () =>
      openSession({
        paths: companionsOf(path),
        key: Buffer.from(keyOf(register)),
        user: () => ({ id: register.user.id }),
        holderName: '',
        now: testDeps.now,
        readOnly: true,
        migrations: [...shippedMigrations, next],
      });
    expect(await refusalFrom(open)).toBe('older-schema');
  });

  it('refuses a keyed file without a schema, as an interrupted creation leaves', async () => {
    const { register, path } = await newRegister();
    const key = Buffer.from(keyOf(register));
    register.db.pragma('user_version = 0');
    register.close();
    const open = () => unlockWithKey({ path, key, userId: register.user.id, now: testDeps.now });
    expect(await refusalFrom(open)).toBe('damaged');
  });
});
