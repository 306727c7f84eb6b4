import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { RegisterError } from '../database/register-error.ts';
import type { RegisterPaths } from './companions.ts';
import { keySlotSchema } from './key-slot.ts';
import { writeAtomically } from './write-atomically.ts';

/** The register's `.nycklar` file. Useless without a passphrase, and the recovery sheet does without it. */
const keyHeaderSchema = z.strictObject({
  format: z.literal('utredningsbanken-nycklar'),
  version: z.literal(1),
  registerId: z.string().min(1).max(100),
  /** A hint for the list of registers; the register itself decides. */
  demo: z.boolean(),
  slots: z.array(keySlotSchema).min(1).max(500),
});

export type KeyHeader = z.infer<typeof keyHeaderSchema>;

const largestHeader = 1_048_576;

/** Reads and checks the header: `keys-missing`, `keys-damaged`, or `newer-schema` for a later format. */
export async function readKeyHeader(paths: RegisterPaths): Promise<KeyHeader> {
  const value = await readJson(paths.keys);
  const later = z.object({ format: z.literal('utredningsbanken-nycklar'), version: z.int().gt(1) });
  if (later.safeParse(value).success) throw new RegisterError('newer-schema');
  const parsed = keyHeaderSchema.safeParse(value);
  if (!parsed.success) throw new RegisterError('keys-damaged');
  if (new Set(parsed.data.slots.map((slot) => slot.userId)).size !== parsed.data.slots.length) {
    throw new RegisterError('keys-damaged');
  }
  return parsed.data;
}

/** Replaces the header file; a power cut leaves the old one or the new one. */
export async function writeKeyHeader(paths: RegisterPaths, header: KeyHeader): Promise<void> {
  await writeAtomically(paths.keys, `${JSON.stringify(keyHeaderSchema.parse(header), null, 2)}\n`);
}

/** The header with this user's slot added or replaced. */
export function withSlot(header: KeyHeader, slot: KeyHeader['slots'][number]): KeyHeader {
  const others = header.slots.filter((existing) => existing.userId !== slot.userId);
  return { ...header, slots: [...others, slot] };
}

async function readJson(path: string): Promise<unknown> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > largestHeader) throw new RegisterError('keys-damaged');
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RegisterError('keys-damaged');
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RegisterError('keys-missing');
    }
    throw error;
  }
}
