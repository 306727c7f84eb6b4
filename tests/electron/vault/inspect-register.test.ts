import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDriver } from '../../../electron/database/driver.ts';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { fingerprintOf } from './folder-bytes.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, temporaryFolder, testDeps } from './test-register.ts';

const damages: readonly [code: string, why: string, damage: (path: string) => void][] = [
  ['missing', 'moved or renamed', (path) => rmSync(path)],
  ['truncated', 'emptied', (path) => truncateSync(path, 0)],
  ['truncated', 'shorter than one page', (path) => truncateSync(path, 1000)],
  ['truncated', 'cut inside a page', (path) => truncateSync(path, 4096 * 3 + 17)],
  ['keys-missing', 'the header was left behind', (path) => rmSync(`${path}.nycklar`)],
  ['keys-damaged', 'the header is half written', (path) => truncateSync(`${path}.nycklar`, 100)],
  ['keys-damaged', 'the header is something else', (path) => writeFileSync(`${path}.nycklar`, '{"a":1}')],
  ['keys-damaged', 'an unknown field', (path) => editHeader(path, (header) => ({ ...header, extra: 1 }))],
  ['newer-schema', 'a later header format', (path) => editHeader(path, (h) => ({ ...h, version: 2 }))],
  ['plain-sqlite', 'an unencrypted database took its place', putPlainDatabase],
];

describe('looking at a file before any passphrase', () => {
  it.each(damages)('says %s when %s, and changes nothing', async (code, _why, damage) => {
    const { register, path, folder } = await newRegister();
    register.close();
    damage(path);
    const before = fingerprintOf(folder);
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code });
    const unlock = () => unlockRegister({ ...testDeps, path, userId: register.user.id, passphrase });
    expect(await refusalFrom(unlock)).toBe(code);
    expect(fingerprintOf(folder)).toEqual(before);
  });

  it.each([
    ['a text file', Buffer.from('Minnesanteckningar\n'.repeat(4000))],
    ['a PDF', Buffer.from(`%PDF-1.7\n${'0 0 0 '.repeat(2000)}`)],
    ['a file of zeros', Buffer.alloc(8192)],
  ])('says not-a-register for %s', async (_name, bytes) => {
    const path = join(temporaryFolder(), 'a.register');
    writeFileSync(path, bytes);
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code: 'not-a-register' });
  });

  it('says not-a-register for a folder', async () => {
    expect(await inspectRegister(temporaryFolder())).toEqual({ kind: 'refused', code: 'not-a-register' });
  });

  it('refuses a register that lies in a synced folder', async () => {
    const folder = join(temporaryFolder(), 'OneDrive - Kommunen');
    mkdirSync(folder);
    const path = join(folder, 'a.register');
    expect(await inspectRegister(path)).toEqual({ kind: 'refused', code: 'synced-path' });
    expect(await refusalFrom(() => newRegister({ path }))).toBe('synced-path');
  });
});

function editHeader(path: string, edit: (header: object) => object): void {
  const header: object = JSON.parse(readFileSync(`${path}.nycklar`, 'utf8'));
  writeFileSync(`${path}.nycklar`, JSON.stringify(edit(header)));
}

function putPlainDatabase(path: string): void {
  rmSync(path);
  const Driver = loadDriver();
  const db = new Driver(path);
  db.exec('CREATE TABLE register (id INTEGER)');
  db.close();
}
