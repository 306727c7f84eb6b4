import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RegisterError, refusalOf } from '../../electron/database/register-error.ts';
import { isWhole } from '../../electron/vault/backup-copy.ts';
import { keyOf } from '../../electron/vault/register-keys.ts';
import { unlockRegister, unlockWithKey } from '../../electron/vault/unlock-register.ts';
import { fingerprintOf } from '../electron/vault/folder-bytes.ts';
import { refusalFrom } from '../electron/vault/refusal.ts';
import { newRegister, passphrase, testDeps } from '../electron/vault/test-register.ts';

const rows = Array.from({ length: 150 }, (_, index) => ({
  key: `nyckel ${index}`,
  value: JSON.stringify(`Brukare A föll ${index} `.repeat(40)),
}));

async function filledRegister() {
  const { register, path, folder } = await newRegister();
  const insert = register.db.prepare('INSERT INTO setting (key, value, revision) VALUES (@key, @value, 1)');
  register.db.transaction(() => rows.forEach((row) => insert.run(row)))();
  const key = Buffer.from(keyOf(register));
  register.close();
  return { path, folder, key, userId: register.user.id, bytes: readFileSync(path) };
}

/** The same places every run: a linear congruential sequence. */
function* places(count: number, below: number): Generator<number> {
  let state = 20_261_123;
  for (let made = 0; made < count; made += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state % below;
  }
}

describe('a damaged register', () => {
  it('is refused wherever it was cut off, and left as it is', async () => {
    const { path, folder, userId, bytes } = await filledRegister();
    const whole = `${path}.whole`;
    copyFileSync(path, whole);
    const pages = bytes.length / 4096;
    const cuts = [1, 2, 3, Math.floor(pages / 2), pages - 2, pages - 1].flatMap((page) => [
      [page * 4096, 'damaged'] as const,
      [page * 4096 - 1, 'truncated'] as const,
    ]);
    for (const [length, code] of cuts) {
      copyFileSync(whole, path);
      truncateSync(path, length);
      const before = fingerprintOf(folder);
      const open = () => unlockRegister({ ...testDeps, path, userId, passphrase });
      expect(await refusalFrom(open), `cut at ${length}`).toBe(code);
      expect(fingerprintOf(folder, Object.keys(before))).toEqual(before);
    }
  });

  it('never gives a wrong text after a flipped bit: 200 places, all detected, the file left as it is', async () => {
    const { path, key, userId, bytes } = await filledRegister();
    let detected = 0;
    for (const place of places(200, bytes.length)) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
      writeFileSync(path, damaged);
      if (readsAs(path, key, userId) === (place < saltLength ? 'other-key' : 'damaged')) detected += 1;
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }
    expect(detected).toBe(200);
  });
});

/** With its salt damaged no page of a file can be told to be of the key: it is refused as another register's. */
const saltLength = 16;

/** How reading everything is refused; what can be read must be right. */
function readsAs(path: string, key: Buffer, userId: string): 'whole' | 'damaged' | 'other-key' {
  try {
    const { db, close } = unlockWithKey({ path, key, userId, now: testDeps.now });
    try {
      const read = db.prepare('SELECT key, value FROM setting ORDER BY rowid').all();
      expect(read).toEqual(rows);
      return isWhole(db) ? 'whole' : 'damaged';
    } finally {
      close();
    }
  } catch (error) {
    const code = error instanceof RegisterError ? error.code : refusalOf(error);
    if (code === 'damaged' || code === 'other-key') return code;
    throw error;
  }
}
