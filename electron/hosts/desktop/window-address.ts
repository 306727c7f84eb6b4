/** The window's own scheme: files of the build and nothing else answer to it. */
export const scheme = 'app';
export const windowHost = 'bench';
export const windowAddress = `${scheme}://${windowHost}/`;

/** Whether an address is one of ours. `origin` would say "null" of every scheme that is not the web's. */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${scheme}:` && host === windowHost && username === '' && password === '';
}
