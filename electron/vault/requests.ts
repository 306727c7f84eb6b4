import type { KdfPolicy } from './key-derivation.ts';
import type { Clock, RandomBytes } from './open-register.ts';

/*
 * What the vault's functions take:
 *   inspectRegister(path): Promise<RegisterInspection>
 *   createRegister(CreateRegister): Promise<{ register: OpenRegister, recoverySheet: readonly string[] }>
 *   unlockRegister(UnlockRegister): Promise<OpenRegister>
 *   unlockWithRecoverySheet(UnlockWithRecoverySheet): Promise<OpenRegister>
 *   unlockWithKey(UnlockWithKey): OpenRegister
 *   addUser(OpenRegister, AddUser): Promise<RegisterUser>
 *   changePassphrase(OpenRegister, ChangePassphrase): Promise<void>
 * All refuse by throwing RegisterError.
 */

/** What every function that touches keys needs from its host. */
export interface VaultDeps {
  readonly random: RandomBytes;
  readonly now: Clock;
  /** For tests alone: cheaper derivation and a lower floor. Left out in every host. */
  readonly kdf?: KdfPolicy;
}

export interface CreateRegister extends VaultDeps {
  readonly path: string;
  /** What the register is called on the screen. */
  readonly name: string;
  readonly demo: boolean;
  readonly user: { readonly name: string; readonly title: string };
  readonly passphrase: string;
}

export interface UnlockRegister extends VaultDeps {
  readonly path: string;
  readonly userId: string;
  readonly passphrase: string;
  /** Opens beside the holder without taking the lock. */
  readonly readOnly?: boolean;
}

export interface UnlockWithRecoverySheet extends VaultDeps {
  readonly path: string;
  /** As typed or pasted; case, spaces, hyphens and line numbers don't matter. */
  readonly sheetText: string;
  /** With the `id` of a known user his slot is replaced, otherwise a user is added. */
  readonly user: { readonly id?: string; readonly name: string; readonly title: string };
  readonly newPassphrase: string;
}

export interface UnlockWithKey {
  readonly path: string;
  /** 32 bytes; copied, the caller keeps and clears his own. */
  readonly key: Uint8Array;
  readonly userId: string;
  readonly now: Clock;
  readonly readOnly?: boolean;
}

export interface AddUser extends VaultDeps {
  readonly name: string;
  readonly title: string;
  readonly passphrase: string;
}

/** Of the user who unlocked the register. */
export interface ChangePassphrase extends VaultDeps {
  readonly passphrase: string;
  readonly newPassphrase: string;
}
