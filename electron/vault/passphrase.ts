import { RegisterError } from '../database/register-error.ts';

/** Characters, counted as a person counts them. */
export const minimumPassphraseLength = 12;

/** Refuses (`weak-passphrase`) what is too short or hardly varies. Nothing else: length is what helps. */
export function refuseWeakPassphrase(passphrase: string): void {
  const characters = [...passphrase.normalize('NFC').trim()];
  if (characters.length < minimumPassphraseLength || new Set(characters).size < 5) {
    throw new RegisterError('weak-passphrase', { minimumLength: minimumPassphraseLength });
  }
}
