/** The newest row of the log, as it is printed in exports and backups and typed in again: number, colon, hash. */
export function chainHeadText(head: { readonly seq: number; readonly hash: string }): string {
  return `${head.seq}:${head.hash}`;
}

/** The same read back, forgiving about spaces and capitals; null for what is none. */
export function readChainHead(text: string): { readonly seq: number; readonly hash: string } | null {
  const match = /^\s*(\d{1,15})\s*:\s*([0-9a-f]{64})\s*$/i.exec(text);
  return match?.[1] && match[2] ? { seq: Number(match[1]), hash: match[2].toLowerCase() } : null;
}
