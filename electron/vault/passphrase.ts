import { RegisterError } from '../database/register-error.ts';

/** Characters, counted as a person counts them. */
export const minimumPassphraseLength = 12;

/** Different characters: a held-down key is no passphrase. */
export const minimumPassphraseVariety = 5;

/** Refuses (`weak-passphrase`) what is too short or hardly varies. Nothing else: length is what helps. */
export function refuseWeakPassphrase(passphrase: string): void {
  const characters = [...passphrase.normalize('NFC').trim()];
  if (characters.length < minimumPassphraseLength || new Set(characters).size < minimumPassphraseVariety) {
    throw new RegisterError('weak-passphrase', { minimumLength: minimumPassphraseLength });
  }
}
