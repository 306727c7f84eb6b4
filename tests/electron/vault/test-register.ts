import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CreatedRegister, createRegister } from '../../../electron/vault/create-register.ts';
import type { KdfPolicy } from '../../../electron/vault/key-derivation.ts';
import type { CreateRegister, VaultDeps } from '../../../electron/vault/requests.ts';

/** Milliseconds instead of a fifth of a second; the product has no way to choose this. */
export const quickKdf: KdfPolicy = {
  parameters: { memoryKiB: 1024, passes: 1, lanes: 1 },
  floor: { memoryKiB: 1024, passes: 1, lanes: 1 },
};

export const testDeps: VaultDeps = {
  random: (count) => randomBytes(count),
  now: () => '2026-11-23T08:00:00.000Z',
  kdf: quickKdf,
};

export const passphrase = 'fyra ord som ingen gissar';

/** A folder of its own, removed when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'register-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new encrypted register in a temporary folder, closed when the test is over. */
export async function newRegister(
  changes: Partial<CreateRegister> = {},
): Promise<CreatedRegister & { path: string; folder: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'vård och omsorg.register');
  const created = await createRegister({
    ...testDeps,
    path,
    name: 'Vård och omsorg',
    demo: false,
    user: { name: 'Karin Ek', title: 'SAS' },
    passphrase,
    ...changes,
  });
  onTestFinished(() => created.register.close());
  return { ...created, path: created.register.path, folder };
}
