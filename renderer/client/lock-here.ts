import { call } from './api.ts';
import { setSession } from './use-session.ts';

let isExpected = true;

/**
 * Whether the user of this window waits for the locked screen: at the program's start and after a lock of their own. One
 * whom another window, an idle clock or a sleeping computer locks out may be in the middle of a sentence.
 */
export const isLockExpected = (): boolean => isExpected;

/** A register is open in this window: the next lock comes by itself, until somebody asks for it here. */
export function noteOpen(): void {
  isExpected = false;
}

/** Locks because the user of this window says so. Throws `CallFailure`. */
export async function lockHere(): Promise<void> {
  // Before the call: the locked screen may be drawn before its answer comes.
  isExpected = true;
  try {
    setSession(await call('session.lock', {}));
  } catch (error) {
    isExpected = false;
    throw error;
  }
}
