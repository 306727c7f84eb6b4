import type { RandomBytes } from './open-register.ts';

/** 128 random bits as 32 hex digits. */
export function newId(random: RandomBytes): string {
  return Buffer.from(random(16)).toString('hex');
}
