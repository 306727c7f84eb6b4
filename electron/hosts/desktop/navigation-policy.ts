import { isOurAddress, windowAddress } from './window-address.ts';

/** A page may go to our own pages only, and never open another window. */
export function mayNavigate(address: string): boolean {
  return isOurAddress(address);
}

/** Anything the page loads: our own files, and pictures that it made itself. */
export function mayLoad(address: string): boolean {
  return isOurAddress(address) || address.startsWith(`blob:${windowAddress}`);
}

export const windowOpenAnswer = { action: 'deny' } as const;
