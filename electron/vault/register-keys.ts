import type { OpenRegister } from './open-register.ts';

/*
 * The register key of each open register, kept apart from the object that travels through the workbench so that it is
 * never logged, cloned or serialised with it. JavaScript can't promise that no copy remains in memory; the
 * buffers that we hold are cleared on close.
 */

const keys = new WeakMap<OpenRegister, Buffer>();
const openPaths = new Set<string>();

export function rememberKey(register: OpenRegister, key: Buffer): void {
  keys.set(register, key);
  openPaths.add(register.path);
}

export function forgetKey(register: OpenRegister): void {
  keys.get(register)?.fill(0);
  keys.delete(register);
  openPaths.delete(register.path);
}

/** For the vault alone. Throws when the register is closed: a bug in the caller. */
export function keyOf(register: OpenRegister): Buffer {
  const key = keys.get(register);
  if (key === undefined) throw new Error('the register is closed');
  return key;
}

/** Whether this process has the file open; then it must not be opened by other means than SQLite. */
export function isOpenHere(path: string): boolean {
  return openPaths.has(path);
}
