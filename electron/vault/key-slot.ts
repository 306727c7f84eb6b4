import { createCipheriv, createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { RegisterError } from '../database/register-error.ts';
import { type KdfPolicy, acceptsParameters, defaultKdfPolicy, deriveKey } from './key-derivation.ts';
import type { RandomBytes, RegisterUser } from './open-register.ts';

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, { error: `${length} bytes` });

/** One user's way to the register key: the key under AES-256-GCM, its key derived from the passphrase. */
export const keySlotSchema = z.strictObject({
  userId: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  title: z.string().max(200),
  kdf: z.strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.int().positive(),
    passes: z.int().positive(),
    lanes: z.int().positive(),
  }),
  salt: bytes(16),
  nonce: bytes(12),
  wrappedKey: bytes(32),
  tag: bytes(16),
});

export type KeySlot = z.infer<typeof keySlotSchema>;

export interface WrapRequest {
  readonly registerId: string;
  readonly user: RegisterUser;
  readonly passphrase: string;
  readonly key: Uint8Array;
  readonly random: RandomBytes;
  readonly kdf?: KdfPolicy | undefined;
}

/** A slot for a user, with fresh salt and nonce. */
export async function wrapKey(request: WrapRequest): Promise<KeySlot> {
  const { user, registerId } = request;
  const salt = Buffer.from(request.random(16));
  const nonce = Buffer.from(request.random(12));
  const parameters = (request.kdf ?? defaultKdfPolicy).parameters;
  const description = {
    userId: user.id,
    name: user.name,
    title: user.title,
    kdf: { algorithm: 'argon2id' as const, ...parameters },
    salt: salt.toString('base64'),
  };
  const wrapping = await deriveKey(request.passphrase, salt, parameters);
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
    cipher.setAAD(boundTo(registerId, description));
    const wrapped = Buffer.concat([cipher.update(request.key), cipher.final()]);
    return {
      ...description,
      nonce: nonce.toString('base64'),
      wrappedKey: wrapped.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    };
  } finally {
    wrapping.fill(0);
  }
}

/**
 * The register key out of a slot. `wrong-passphrase` also when name, title or parameters were edited: they are
 * authenticated with the key. `keys-damaged` for parameters outside the policy. The caller clears the result.
 */
export async function unwrapKey(
  registerId: string,
  slot: KeySlot,
  passphrase: string,
  kdf: KdfPolicy = defaultKdfPolicy,
): Promise<Buffer> {
  if (!acceptsParameters(slot.kdf, kdf)) throw new RegisterError('keys-damaged');
  const wrapping = await deriveKey(passphrase, Buffer.from(slot.salt, 'base64'), slot.kdf);
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.nonce, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAAD(boundTo(registerId, slot));
    decipher.setAuthTag(Buffer.from(slot.tag, 'base64'));
    const key = decipher.update(Buffer.from(slot.wrappedKey, 'base64'));
    decipher.final();
    return key;
  } catch {
    throw new RegisterError('wrong-passphrase');
  } finally {
    wrapping.fill(0);
  }
}

function boundTo(
  registerId: string,
  slot: Pick<KeySlot, 'userId' | 'name' | 'title' | 'kdf' | 'salt'>,
): Buffer {
  const { algorithm, memoryKiB, passes, lanes } = slot.kdf;
  const parts = [1, registerId, slot.userId, slot.name, slot.title];
  return Buffer.from(JSON.stringify([...parts, algorithm, memoryKiB, passes, lanes, slot.salt]), 'utf8');
}
