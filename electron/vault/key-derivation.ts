import { hashRaw } from '@node-rs/argon2';

/** Argon2id parameters as a slot states them. */
export interface KdfParameters {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What new slots use, and the least a stored slot may state. */
export interface KdfPolicy {
  readonly parameters: KdfParameters;
  readonly floor: KdfParameters;
}

/** 128 MiB, 3 passes, 1 lane: about 0.2 s. Floor 64 MiB and 3 passes. */
export const defaultKdfPolicy: KdfPolicy = {
  parameters: { memoryKiB: 131_072, passes: 3, lanes: 1 },
  floor: { memoryKiB: 65_536, passes: 3, lanes: 1 },
};

/**
 * Threat: a header edited to weak parameters would make the next passphrase change cheap to guess, and one edited to
 * huge parameters would hang the machine. Both are refused before any derivation.
 */
export function acceptsParameters(parameters: KdfParameters, policy: KdfPolicy): boolean {
  const { memoryKiB, passes, lanes } = parameters;
  const { floor } = policy;
  return (
    memoryKiB >= floor.memoryKiB &&
    passes >= floor.passes &&
    lanes >= floor.lanes &&
    memoryKiB <= 1_048_576 &&
    passes <= 16 &&
    lanes <= 8
  );
}

/**
 * A 32-byte key from a passphrase (Argon2id, version 0x13). The passphrase is taken in Unicode form C, so that "å"
 * typed on different systems is the same key. The caller clears the result.
 */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  parameters: KdfParameters,
): Promise<Buffer> {
  const secret = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    return await hashRaw(secret, {
      salt,
      memoryCost: parameters.memoryKiB,
      timeCost: parameters.passes,
      parallelism: parameters.lanes,
      outputLen: 32,
    });
  } finally {
    secret.fill(0);
  }
}
