import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { acceptsParameters, defaultKdfPolicy, deriveKey } from '../../../electron/vault/key-derivation.ts';
import { type KeySlot, unwrapKey, wrapKey } from '../../../electron/vault/key-slot.ts';
import { refusalFrom } from './refusal.ts';
import { passphrase, quickKdf, testDeps } from './test-register.ts';

const key = Buffer.alloc(32, 9);
const user = { id: 'u1', name: 'Karin Ek', title: 'SAS' };
const slotOf = () =>
  wrapKey({ registerId: 'r1', user, passphrase, key, random: testDeps.random, kdf: quickKdf });

function flipFirstByte(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const edits: readonly [what: string, edit: (slot: KeySlot) => KeySlot][] = [
  ['the name', (slot) => ({ ...slot, name: 'Någon Annan' })],
  ['the title', (slot) => ({ ...slot, title: 'MAS' })],
  ['the user id', (slot) => ({ ...slot, userId: 'u2' })],
  ['the number of passes', (slot) => ({ ...slot, kdf: { ...slot.kdf, passes: 2 } })],
  ['the salt', (slot) => ({ ...slot, salt: flipFirstByte(slot.salt) })],
  ['the nonce', (slot) => ({ ...slot, nonce: flipFirstByte(slot.nonce) })],
  ['the wrapped key', (slot) => ({ ...slot, wrappedKey: flipFirstByte(slot.wrappedKey) })],
  ['the tag', (slot) => ({ ...slot, tag: flipFirstByte(slot.tag) })],
];

describe('a key slot', () => {
  it('gives the key back for the passphrase', async () => {
    expect(await unwrapKey('r1', await slotOf(), passphrase, quickKdf)).toEqual(key);
  });

  it.each(edits)('does not open when %s was edited', async (_what, edit) => {
    const slot = edit(await slotOf());
    expect(await refusalFrom(() => unwrapKey('r1', slot, passphrase, quickKdf))).toBe('wrong-passphrase');
  });

  it('does not open in the header of another register', async () => {
    const slot = await slotOf();
    expect(await refusalFrom(() => unwrapKey('r2', slot, passphrase, quickKdf))).toBe('wrong-passphrase');
  });

  it('is refused below the floor, which the file cannot move', async () => {
    const slot = await slotOf();
    expect(await refusalFrom(() => unwrapKey('r1', slot, passphrase))).toBe('keys-damaged');
  });

  it.each([
    [{ memoryKiB: 131_072, passes: 3, lanes: 1 }, true, 'the default'],
    [{ memoryKiB: 65_536, passes: 3, lanes: 1 }, true, 'the floor'],
    [{ memoryKiB: 65_535, passes: 3, lanes: 1 }, false, 'too little memory'],
    [{ memoryKiB: 131_072, passes: 2, lanes: 1 }, false, 'too few passes'],
    [{ memoryKiB: 8_388_608, passes: 3, lanes: 1 }, false, 'would exhaust the memory'],
    [{ memoryKiB: 131_072, passes: 1000, lanes: 1 }, false, 'would hang'],
  ])('judges %o as %s: %s', (parameters, accepted) => {
    expect(acceptsParameters(parameters, defaultKdfPolicy)).toBe(accepted);
  });

  it('derives with Argon2id version 19', async () => {
    const salt = Buffer.alloc(16, 1);
    const options = { salt, memoryCost: 1024, timeCost: 1, parallelism: 1, outputLen: 32 };
    const [, algorithm, version, , , digest] = (await hash(passphrase, options)).split('$');
    expect([algorithm, version]).toEqual(['argon2id', 'v=19']);
    const derived = await deriveKey(passphrase, salt, quickKdf.parameters);
    expect(derived.toString('base64').replaceAll('=', '')).toBe(digest);
  });
});
